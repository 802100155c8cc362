import { type Language, languages } from "@convenio/domain/text/languages";
import { siteText } from "../../text/site.ts";
import { text } from "../../text/text.ts";
import { StaticPart } from "./static-part.tsx";

export type Section =
  | "entries"
  | "sources"
  | "audits"
  | "method"
  | "contribute"
  | "review"
  | "sign-in"
  | "account"
  | "admin";

type Props = { lang: Language; path: string; section?: Section; search: boolean };

const endonyms: Record<Language, string> = { en: "English", es: "Español", pt: "Português" };

/**
 * Brand, sections, search, languages, sign-in. The enhancing script fills `#me` with the
 * signed-in person's links and adds the switch between light and dark; the words for both stand in its data.
 */
export function SiteHead({ lang, path, section, search }: Props) {
  const t = text(siteText, lang);
  const current = (name: Section) => (section === name ? "page" : undefined);
  return (
    <StaticPart as="header" className="site-head">
      <div className="wrap">
        <a className="brand" href={`/${lang}`}>
          Convenio
        </a>
        <nav className="main-nav" aria-label={t("main")}>
          {(["entries", "sources", "audits", "method"] as const).map((name) => (
            <a key={name} href={`/${lang}/${name}`} aria-current={current(name)}>
              {t(name)}
            </a>
          ))}
        </nav>
        {search && (
          <search>
            <form action={`/${lang}/entries`}>
              <input type="search" name="q" placeholder={t("search")} aria-label={t("search")} />
              <button type="submit" aria-label={t("searchButton")}>
                <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                  <path d="M11 7A4 4 0 1 1 3 7a4 4 0 0 1 8 0Zm-1.2 2.8 3.7 3.7" />
                </svg>
              </button>
            </form>
          </search>
        )}
        <nav className="lang" aria-label={t("language")}>
          {languages.map((other) => (
            <a
              key={other}
              href={`/${other}${path}`}
              lang={other}
              hrefLang={other}
              aria-label={endonyms[other]}
              aria-current={other === lang ? "true" : undefined}
            >
              {other.toUpperCase()}
            </a>
          ))}
        </nav>
        <nav
          className="me"
          id="me"
          aria-label={t("personal")}
          data-review={t("review")}
          data-admin={t("admin")}
          data-dark={t("dark")}
          data-light={t("light")}
        >
          <a href={`/${lang}/contribute`} aria-current={current("contribute")}>
            {t("contribute")}
          </a>
          <a href={`/${lang}/sign-in`} aria-current={current("sign-in")}>
            {t("signIn")}
          </a>
        </nav>
      </div>
    </StaticPart>
  );
}
