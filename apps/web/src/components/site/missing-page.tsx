import type { Language } from "@convenio/domain/text/languages";
import { missingText } from "../../text/missing.ts";
import { text } from "../../text/text.ts";
import { PageFrame } from "./page-frame.tsx";
import { SearchForm } from "./search-form.tsx";

/** What an address that names no page shows, with ways on. The caller sets the status. */
export function MissingPage({ lang, path = "" }: { lang: Language; path?: string }) {
  const t = text(missingText, lang);
  return (
    <PageFrame lang={lang} path={path} className="plain" ownSearch>
      <h1>{t("title")}</h1>
      <p className="lede">{t("lede")}</p>
      <SearchForm lang={lang} label={t("search")} placeholder={t("search")} button={t("button")} />
      <p>
        {t.rich("ways", {
          home: (chunks) => <a href={`/${lang}`}>{chunks}</a>,
          entries: (chunks) => <a href={`/${lang}/entries`}>{chunks}</a>,
          sources: (chunks) => <a href={`/${lang}/sources`}>{chunks}</a>,
        })}
      </p>
    </PageFrame>
  );
}
