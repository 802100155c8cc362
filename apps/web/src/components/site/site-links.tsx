import type { Language } from "@convenio/domain/text/languages";
import type { ReactNode } from "react";

const pages = {
  entries: "/entries",
  sources: "/sources",
  method: "/method",
  policy: "/policy",
  terms: "/terms",
  privacy: "/privacy",
  contact: "/contact",
  signIn: "/sign-in",
  account: "/account",
} as const;

type Chunks = (chunks: ReactNode) => ReactNode;

/** What `<mail>` in a sentence becomes: a link that writes to this e-mail address. */
export function mailLink(address: string): { mail: Chunks } {
  return { mail: (chunks) => <a href={`mailto:${address}`}>{chunks}</a> };
}

/** What `<policy>`, `<terms>`, `<cc>` and the like in a sentence of src/text become: links to those pages. */
export function siteLinks(lang: Language): Record<keyof typeof pages | "cc", Chunks> {
  const to =
    (page: keyof typeof pages): Chunks =>
    (chunks) => <a href={`/${lang}${pages[page]}`}>{chunks}</a>;
  return {
    entries: to("entries"),
    sources: to("sources"),
    method: to("method"),
    policy: to("policy"),
    terms: to("terms"),
    privacy: to("privacy"),
    contact: to("contact"),
    signIn: to("signIn"),
    account: to("account"),
    cc: (chunks) => (
      <a rel="license" href={`https://creativecommons.org/licenses/by/4.0/deed.${lang}`}>
        {chunks}
      </a>
    ),
  };
}
