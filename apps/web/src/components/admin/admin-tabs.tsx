import type { Language } from "@convenio/domain/text/languages";
import { adminText } from "../../text/admin.ts";
import { text } from "../../text/text.ts";

const pages = [
  ["people", "/admin/people"],
  ["policy", "/admin/policy"],
  ["letters", "/admin/outbox"],
] as const;

/** What administrators look after. */
export function AdminTabs({ lang, current }: { lang: Language; current: (typeof pages)[number][0] }) {
  const t = text(adminText, lang);
  return (
    <nav className="filters" aria-label={t("nav")}>
      <ul>
        {pages.map(([page, path]) => (
          <li key={page}>
            <a className="chip" href={`/${lang}${path}`} aria-current={page === current ? "page" : undefined}>
              {t(page)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
