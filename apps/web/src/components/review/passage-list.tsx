import type { Citation } from "@convenio/domain/evidence/citation";
import { reference } from "@convenio/domain/evidence/reference";
import type { Names } from "@convenio/domain/reading/names";
import type { Passage } from "@convenio/domain/reading/proposal-page";
import type { Language } from "@convenio/domain/text/languages";
import { EvidenceMark } from "@convenio/ui/evidence-mark";
import { evidenceText } from "../../text/evidence.ts";
import { reviewText } from "../../text/review.ts";
import { text } from "../../text/text.ts";
import { CheckLine } from "../evidence/check-line.tsx";
import { locatorText } from "../evidence/locator-text.ts";
import { Quotation } from "../evidence/quotation.tsx";
import { saidIn } from "../site/said-in.tsx";
import { PassageCheck } from "./passage-check.tsx";

type Props = {
  lang: Language;
  passages: readonly Passage[];
  /** By id. */
  citations: ReadonlyMap<string, Citation>;
  /** What each claim says in one line, by id. */
  labels: ReadonlyMap<string, string>;
  /** Where a claim stands. */
  claimHref: (claim: string) => string;
  names: Names;
  /** The language of the entry. */
  of: Language | undefined;
  /** The reader's own id: who already answered is asked again only on demand. */
  reader: string;
  /** What the reader may do with a passage: answer, or why not. */
  checking: (passage: Passage) => "open" | "own" | "closed";
  /** Said where the reader may not answer because the work is their own; by default nothing. */
  ownNote?: string;
  /** Whether somebody has done what a passage needs. */
  done: (passage: Passage) => boolean;
};

/** Each passage once, with all its claims, the checks on them and, where the reader may, the form to answer. */
export function PassageList({ lang, passages, citations, labels, claimHref, names, of, ...rest }: Props) {
  const { reader, checking, done, ownNote } = rest;
  return (
    <ol className="passages">
      {passages.map((passage) => {
        const citation = citations.get(passage.citations[0]?.citation ?? "");
        if (!citation) return null;
        return (
          <li key={passage.key} id={`citation-${citation.id}`} className={done(passage) ? "done" : undefined}>
            <EvidenceMark shape={done(passage) ? "checked" : "cited"} />
            <div>
              <PassageText
                id={`passage-${citation.id}`}
                passage={passage}
                citation={citation}
                lang={lang}
                names={names}
                of={of}
              />
              <ul className="for">
                {passage.citations.map(({ citation: id, claim, checks }) => (
                  <li key={id}>
                    <a href={claimHref(claim)}>{labels.get(claim) ?? claim}</a>
                    {checks.map((check) => (
                      <p key={check.id} className="muted small">
                        <CheckLine check={check} lang={lang} names={names} />
                      </p>
                    ))}
                  </li>
                ))}
              </ul>
              {ownNote && checking(passage) === "own" && <p className="muted">{ownNote}</p>}
              {checking(passage) === "open" && (
                <PassageCheck
                  lang={lang}
                  passage={`passage-${citation.id}`}
                  citations={passage.citations.map(({ claim, claimHash, citation: id, citationHash }) => ({
                    claim,
                    claimHash,
                    citation: id,
                    citationHash,
                    label: labels.get(claim) ?? claim,
                  }))}
                  answered={passage.citations.every(({ checks }) => checks.some(({ by }) => by === reader))}
                />
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** Whether every citation of a passage has a current check. */
export const isDone = (passage: Passage) => passage.citations.every(({ checks }) => checks.length > 0);

type TextProps = {
  id: string;
  passage: Passage;
  citation: Citation;
  lang: Language;
  names: Names;
  of: Language | undefined;
};

function PassageText({ id, passage, citation, lang, names, of }: TextProps) {
  const t = text(reviewText, lang);
  const e = text(evidenceText, lang);
  const source = names.sources[passage.source];
  if (!source) return <p>{e("sourceUnknown")}</p>;
  const { title, rest } = reference(source.content, lang);
  const url = source.content.csl.url;
  return (
    <>
      <p className="source" id={id}>
        {source.revision === null ? (
          <>
            <b lang={source.content.language || undefined}>{title}</b>{" "}
            <span className="tag">{t("evidence.newSource")}</span>
          </>
        ) : (
          <a href={`/${lang}/sources/${source.id}`} lang={source.content.language || undefined}>
            {title}
          </a>
        )}
        <br />
        <span className="muted small">
          {[rest, locatorText(citation.locator, lang)].filter(Boolean).join(" · ")}
        </span>
      </p>
      <Quotation citation={citation} lang={lang} of={of} />
      <p className="small">
        <b>{e(`stance.${citation.stance}`)}</b>
        {citation.asserted && (
          <> · {t.rich("evidence.says", { asserted: citation.asserted, ...saidIn(of, lang) })}</>
        )}
        {source.content.kind === "ai-generated" && <> · {e("aiSource")}</>}
      </p>
      {/^https?:\/\//.test(url) && (
        <p>
          <a className="btn small" href={url} target="_blank" rel="nofollow ugc noopener noreferrer">
            {t("evidence.open")} <span className="vh">{t("evidence.opensNew")}</span>
          </a>
        </p>
      )}
    </>
  );
}
