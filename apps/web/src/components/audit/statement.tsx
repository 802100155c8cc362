import type { Sentence } from "@convenio/domain/audit/content";
import type { AuditPage } from "@convenio/domain/reading/audit-page";
import type { Language } from "@convenio/domain/text/languages";
import { auditsText } from "../../text/audits.ts";
import { text } from "../../text/text.ts";
import { spokenIn } from "../entry/title-of.ts";
import { languageText } from "../entry/value-text.ts";
import { SearchLog } from "../evidence/search-log.tsx";
import { LinkedClaims } from "./linked-claims.tsx";
import { SourceLine } from "./source-line.tsx";
import { VerdictWord } from "./verdict-word.tsx";

type Props = { sentence: Sentence; number: number; page: AuditPage; lang: Language };

/** One sentence of the audited text: what it says, what became of it and why, and what that rests on. */
export function Statement({ sentence, number, page, lang }: Props) {
  const t = text(auditsText, lang);
  const { verdict, claims, sources, searches } = sentence;
  const own = page.body.language;
  const translation = own === lang ? undefined : sentence.translations[lang];
  const reason = spokenIn(sentence.reason, lang);
  return (
    <li className="statement" id={`statement-${number}`} data-verdict={verdict ?? "none"}>
      <p className="statement-head">
        <a className="statement-number" href={`#statement-${number}`} aria-label={t("number", { number })}>
          {number}
        </a>{" "}
        {verdict && <VerdictWord verdict={verdict} lang={lang} />}
      </p>
      <blockquote lang={translation ? lang : own}>{translation ?? sentence.text}</blockquote>
      {translation && (
        <details className="original">
          <summary>{t("original")}</summary>
          <p>
            {t("translated", { language: languageText(own, lang) })} <q lang={own}>{sentence.text.trim()}</q>
          </p>
        </details>
      )}
      {reason && (
        <p className="reason" lang={reason.lang !== lang ? reason.lang : undefined}>
          {reason.text}
        </p>
      )}
      <LinkedClaims links={claims} page={page} lang={lang} />
      {sources.length > 0 && (
        <ul className="statement-sources" aria-label={t("sources")}>
          {sources.map((id) => (
            <li key={id}>
              <SourceLine id={id} names={page.names} lang={lang} />
            </li>
          ))}
        </ul>
      )}
      <SearchLog searches={searches} lang={lang} names={page.names} of={own} />
    </li>
  );
}
