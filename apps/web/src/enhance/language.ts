/** Remembers the language that a reader switches to, for addresses that name none. The link works without it. */
export function rememberLanguage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".site-head .lang a")) {
    link.addEventListener("click", () => {
      const form = new URLSearchParams({ language: link.hreflang, next: link.pathname });
      void fetch("/api/language", { method: "POST", body: form, keepalive: true, redirect: "manual" }).catch(
        () => {},
      );
    });
  }
}
