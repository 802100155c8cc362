import { judges } from "@convenio/domain/people/may";
import type { Role } from "@convenio/domain/people/roles";

/** What `/api/me` answers. */
type Me = { signedIn: false } | { signedIn: true; name: string; role: Role; waiting: number; mine: number };

/** Puts the signed-in person's own links in the place of "Sign in"; leaves the page as it is for everyone else. */
export async function showPerson(place: HTMLElement): Promise<void> {
  const me = await readMe();
  if (!me?.signedIn) return;
  const lang = document.documentElement.lang;
  const contribute = place.querySelector<HTMLAnchorElement>(`a[href$="/contribute"]`);
  const signIn = place.querySelector<HTMLAnchorElement>(`a[href$="/sign-in"]`);
  if (contribute) count(contribute, me.mine);
  const first = (path: string, words = "") => {
    const link = document.createElement("a");
    link.href = `/${lang}${path}`;
    link.textContent = words;
    markCurrent(link);
    place.prepend(link);
    return link;
  };
  if (me.role === "admin") first("/admin/people", place.dataset.admin);
  if (judges(me.role)) count(first("/review", place.dataset.review), me.waiting);
  if (!signIn) return;
  signIn.href = `/${lang}/account`;
  signIn.textContent = me.name;
  signIn.dataset.own = "";
  markCurrent(signIn);
}

/** Says the signed-in person's new name in the header. */
export function nameInHeader(name: string): void {
  const own = document.querySelector<HTMLElement>("#me [data-own]");
  if (own) own.textContent = name;
}

function markCurrent(link: HTMLAnchorElement): void {
  if (link.pathname === window.location.pathname) link.setAttribute("aria-current", "page");
}

async function readMe(): Promise<Me | null> {
  try {
    const response = await fetch("/api/me", { headers: { accept: "application/json" } });
    return response.ok ? ((await response.json()) as Me) : null;
  } catch {
    return null;
  }
}

function count(link: HTMLElement, number: number): void {
  if (number === 0) return;
  const badge = document.createElement("b");
  badge.className = "n";
  badge.textContent = String(number);
  link.append(" ", badge);
}
