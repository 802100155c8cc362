import { kindOf } from "@convenio/domain/kinds/all";
import type { BrowseRow } from "@convenio/domain/reading/other-pages";
import type { Language } from "@convenio/domain/text/languages";
import { browseText } from "../../text/browse.ts";
import { siteText } from "../../text/site.ts";
import { text } from "../../text/text.ts";
import { valuesText } from "../../text/values.ts";
import { EvidenceBar } from "../evidence/evidence-bar.tsx";
import { dayOf, Legend } from "../evidence/evidence-summary.tsx";
import { spokenIn } from "./title-of.ts";

type Props = { row: BrowseRow; lang: Language; heading?: "h2" | "h3" };

/** An entry in a list: title, kind, when published, summary, and how well it is known. */
export function EntryRow({ row, lang, heading: Heading = "h2" }: Props) {
  const t = text(browseText, lang);
  const title = spokenIn(row.titles, lang);
  const summary = spokenIn(row.summaries, lang);
  return (
    <li className="entry-row">
      <div>
        <Heading>
          <a href={`/${lang}/e/${row.slug}`} lang={title && title.lang !== lang ? title.lang : undefined}>
            {title?.text ?? text(valuesText, lang)("untitled")}
          </a>
        </Heading>
        <p className="muted meta">
          {kindOf(row.kind)?.words.one[lang] ?? row.kind} ·{" "}
          {t("revision", { number: row.revision, date: dayOf(row.publishedAt, lang) })}
          {row.demonstration && <span className="tag">{text(siteText, lang)("demoMark")}</span>}
        </p>
        {summary && (
          <p className="summary" lang={summary.lang !== lang ? summary.lang : undefined}>
            {summary.text}
          </p>
        )}
      </div>
      <div className="known">
        <EvidenceBar states={row.evidence.states} />
        {row.evidence.total > 0 ? (
          <Legend states={row.evidence.states} lang={lang} />
        ) : (
          <p className="muted">{t("claims", { count: 0 })}</p>
        )}
        {row.importedUnchecked > 0 && <p className="muted">{t("imported")}</p>}
      </div>
    </li>
  );
}
