import type { Citation } from "@convenio/domain/evidence/citation";
import { reference } from "@convenio/domain/evidence/reference";
import type { Names } from "@convenio/domain/reading/names";
import type { Passage, PatchsetView } from "@convenio/domain/reading/proposal-page";
import type { Language } from "@convenio/domain/text/languages";
import { EvidenceMark } from "@convenio/ui/evidence-mark";
import { evidenceText } from "../../text/evidence.ts";
import { reviewText } from "../../text/review.ts";
import { text } from "../../text/text.ts";
import { CheckLine } from "../evidence/check-line.tsx";
import { locatorText } from "../evidence/locator-text.ts";
import { Quotation } from "../evidence/quotation.tsx";
import { saidIn } from "../site/said-in.tsx";
import { claimLabels } from "./claim-labels.ts";
import { PassageCheck } from "./passage-check.tsx";

type Props = {
  lang: Language;
  patchset: PatchsetView;
  names: Names;
  /** The reader's own id: who already answered is asked again only on demand. */
  reader: string;
  /** `own`: the reader wrote part of this; `closed`: nothing is decided here any more. */
  checking: "open" | "own" | "closed";
};

/** What the change rests on: each new or changed passage once, with all its claims and the checks on them. */
export function EvidenceColumn({ lang, patchset, names, reader, checking }: Props) {
  const t = text(reviewText, lang);
  const contents = patchset.subjects.map(({ content }) => content);
  const labels = claimLabels(contents, lang, names);
  const citations = new Map(
    contents.flatMap((content) =>
      content.type === "entry"
        ? content.claims.flatMap((claim) => claim.citations.map((c) => [c.id, c] as const))
        : [],
    ),
  );
  const done = patchset.passages.filter(isDone).length;
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">
        {t("evidence.title")}{" "}
        {patchset.passages.length > 0 && (
          <span className="count">{t("evidence.progress", { done, total: patchset.passages.length })}</span>
        )}
      </h2>
      {patchset.passages.length === 0 && <p className="muted">{t("evidence.none")}</p>}
      {checking === "own" && patchset.passages.length > 0 && <p className="muted">{t("evidence.ownWork")}</p>}
      <ol className="passages">
        {patchset.passages.map((passage) => {
          const citation = citations.get(passage.citations[0]?.citation ?? "");
          if (!citation) return null;
          return (
            <li
              key={passage.key}
              id={`citation-${citation.id}`}
              className={isDone(passage) ? "done" : undefined}
            >
              <EvidenceMark shape={isDone(passage) ? "checked" : "cited"} />
              <div>
                <PassageText
                  id={`passage-${citation.id}`}
                  passage={passage}
                  citation={citation}
                  lang={lang}
                  names={names}
                  of={contents.find((content) => content.type === "entry")?.language}
                />
                <ul className="for">
                  {passage.citations.map(({ citation: id, claim, checks }) => (
                    <li key={id}>
                      <a href={`#claim-${claim}`}>{labels.get(claim) ?? claim}</a>
                      {checks.map((check) => (
                        <p key={check.id} className="muted small">
                          <CheckLine check={check} lang={lang} names={names} />
                        </p>
                      ))}
                    </li>
                  ))}
                </ul>
                {checking === "open" && (
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
    </section>
  );
}

const isDone = (passage: Passage) => passage.citations.every(({ checks }) => checks.length > 0);

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
