/** What is read of an entry's page to show beside a link: its parts, or null when it cannot be had. */
const read = new Map<string, Promise<readonly string[] | null>>();

/** Kind, title and summary of the entry that a link leads to, from its own page. */
function about(href: string): Promise<readonly string[] | null> {
  const known = read.get(href);
  if (known) return known;
  const asked = fetch(href)
    .then(async (answer) => {
      if (!answer.ok) return null;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const said = (selector: string) => page.querySelector(selector)?.textContent?.trim() ?? "";
      return [said(".head .kicker").split(" · ")[0] ?? "", said("h1"), said(".head .lede")];
    })
    .catch(() => null);
  read.set(href, asked);
  return asked;
}

/**
 * Shows what an entry is beside links to it in running text, on hover and on focus. It stays while the pointer is
 * on it, goes with Escape, and is read with the link.
 */
export function previewEntries(): void {
  let shown: HTMLElement | null = null;
  let timer = 0;
  const close = () => {
    clearTimeout(timer);
    shown?.remove();
    shown = null;
  };
  const later = (after: number, action: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(action, after);
  };

  async function open(link: HTMLAnchorElement) {
    const parts = await about(link.href);
    if (!parts?.[1] || !link.matches(":hover, :focus")) return;
    close();
    const box = document.createElement("div");
    box.className = "preview";
    box.id = "preview";
    box.setAttribute("role", "tooltip");
    for (const [at, words] of parts.entries()) {
      const part = document.createElement(at === 1 ? "b" : "span");
      part.textContent = words;
      box.append(part);
    }
    document.body.append(box);
    const place = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const room = document.documentElement.clientWidth - box.offsetWidth - 16;
    box.style.left = `${Math.max(16, Math.min(place.left, room))}px`;
    box.style.top = `${place.bottom + scrollY + 4}px`;
    box.addEventListener("mouseenter", () => clearTimeout(timer));
    box.addEventListener("mouseleave", () => later(150, close));
    link.setAttribute("aria-describedby", box.id);
    shown = box;
  }

  for (const link of document.querySelectorAll<HTMLAnchorElement>('.running a[href*="/e/"]')) {
    if (link.origin !== location.origin) continue;
    link.addEventListener("mouseenter", () => later(250, () => void open(link)));
    link.addEventListener("mouseleave", () => later(150, close));
    link.addEventListener("focus", () => void open(link));
    link.addEventListener("blur", close);
  }
  document.addEventListener("keydown", ({ key }) => key === "Escape" && close());
}
