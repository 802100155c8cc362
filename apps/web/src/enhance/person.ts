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
  if (judges(me.role)) {
    const review = document.createElement("a");
    review.href = `/${lang}/review`;
    review.textContent = place.dataset.review ?? "";
    count(review, me.waiting);
    place.prepend(review);
  }
  if (signIn) signIn.textContent = me.name;
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
