import type { Sentence } from "@convenio/domain/audit/content";
import type { SentenceVerdict } from "@convenio/domain/audit/verdicts";
import type { AuditPage } from "@convenio/domain/reading/audit-page";
import type { Language } from "@convenio/domain/text/languages";
import { auditsText } from "../../text/audits.ts";
import { text } from "../../text/text.ts";
import { spokenIn } from "../entry/title-of.ts";
import { Statement } from "./statement.tsx";

type Props = { page: AuditPage; lang: Language; path: string; chosen: SentenceVerdict | null };
type Numbered = { sentence: Sentence; number: number };

/** The audited text, sentence by sentence under its headings; with a filter, how many it hides. */
export function Statements({ page, lang, path, chosen }: Props) {
  const t = text(auditsText, lang);
  const all = page.body.sentences.map((sentence, at): Numbered => ({ sentence, number: at + 1 }));
  const shown = chosen === null ? all : all.filter(({ sentence }) => sentence.verdict === chosen);
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">{t("each")}</h2>
      {chosen && (
        <p className="filtered">
          {t("showing", {
            shown: shown.length,
            total: all.length,
            hidden: all.length - shown.length,
            verdict: t(`verdict.${chosen}`).toLowerCase(),
          })}{" "}
          <a href={`${path}#statements`}>{t("showAll")}</a>
        </p>
      )}
      {byPart(shown, lang).map(({ key, part, statements }) => (
        <div key={key} className="audit-part">
          {part && <h3 lang={part.lang !== lang ? part.lang : undefined}>{part.text}</h3>}
          <ol className="statements">
            {statements.map(({ sentence, number }) => (
              <Statement key={sentence.id} sentence={sentence} number={number} page={page} lang={lang} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

/** Neighbours under one heading together. */
function byPart(statements: readonly Numbered[], lang: Language) {
  const parts: { key: string; part: ReturnType<typeof spokenIn>; statements: Numbered[] }[] = [];
  for (const one of statements) {
    const part = spokenIn(one.sentence.part ?? {}, lang);
    const last = parts.at(-1);
    if (last && last.part?.text === part?.text) last.statements.push(one);
    else parts.push({ key: one.sentence.id, part, statements: [one] });
  }
  return parts;
}
