import type { Language } from "@convenio/domain/text/languages";
import { sourcesText } from "../../text/sources.ts";
import { text } from "../../text/text.ts";

type Props = {
  page: number;
  pages: number;
  /** The address of a page of the list. */
  href: (page: number) => string;
  lang: Language;
};

/** Links to the neighbouring pages of a list; nothing when there is only one. */
export function Pages({ page, pages, href, lang }: Props) {
  if (pages <= 1) return null;
  const t = text(sourcesText, lang);
  return (
    <nav className="pages" aria-label={t("pages")}>
      {page > 1 && (
        <a className="btn" rel="prev" href={href(page - 1)}>
          {t("previous")}
        </a>
      )}
      <span>{t("page", { page, pages })}</span>
      {page < pages && (
        <a className="btn" rel="next" href={href(page + 1)}>
          {t("next")}
        </a>
      )}
    </nav>
  );
}
