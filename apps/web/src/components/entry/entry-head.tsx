import { kindOf } from "@convenio/domain/kinds/all";
import type { EntryPage } from "@convenio/domain/reading/entry-page";
import type { Language } from "@convenio/domain/text/languages";
import type { ReactNode } from "react";
import { entryText } from "../../text/entry.ts";
import { siteText } from "../../text/site.ts";
import { text } from "../../text/text.ts";
import { valuesText } from "../../text/values.ts";
import { dayOf, EvidenceSummaryView } from "../evidence/evidence-summary.tsx";
import { proseIn } from "./prose-in.ts";
import { listText } from "./value-text.ts";

type Props = { page: EntryPage; lang: Language; children?: ReactNode };

/** Kind, title, summary and how well the entry is known. Text in another language says so through `lang`. */
export function EntryHead({ page, lang, children }: Props) {
  const t = text(entryText, lang);
  const { body, revision } = page;
  const { prose, title, summary } = proseIn(body, lang);
  const other = (spoken: { lang: Language } | null) =>
    spoken && spoken.lang !== lang ? spoken.lang : undefined;
  return (
    <header className="head">
      <p className="kicker">
        {kindOf(body.kind)?.words.one[lang] ?? body.kind}
        <span className="sep"> · </span>
        {t("revision", { number: revision.number, date: dayOf(revision.publishedAt, lang) })}
        {page.demonstration && <span className="tag">{text(siteText, lang)("demoMark")}</span>}
      </p>
      <h1 lang={other(title)}>{title?.text ?? text(valuesText, lang)("untitled")}</h1>
      {summary && (
        <p className="lede" lang={other(summary)}>
          {summary.text}
        </p>
      )}
      {prose && prose.aliases.length > 0 && (
        <p className="muted small">{t("alias", { names: listText(prose.aliases, lang) })}</p>
      )}
      <EvidenceSummaryView summary={body.evidence} lang={lang} />
      {children}
    </header>
  );
}
