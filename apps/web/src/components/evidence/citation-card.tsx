import { reference as referenceOf } from "@convenio/domain/evidence/reference";
import type { CitationView } from "@convenio/domain/reading/claim-view";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { evidenceText } from "../../text/evidence.ts";
import { text } from "../../text/text.ts";
import { saidIn } from "../site/said-in.tsx";
import { CheckLine } from "./check-line.tsx";
import { locatorText } from "./locator-text.ts";
import { Quotation } from "./quotation.tsx";

type Props = {
  citation: CitationView;
  lang: Language;
  names: Names;
  /** The entry's own language, in which its free texts are taken to be. */
  of?: Language;
  /** The source's number in the page's list of sources, when the page has one. */
  number?: number;
};

/** One citation opened: quote, source, place, stance, and who checked it. */
export function CitationCard({ citation, lang, names, of, number }: Props) {
  const t = text(evidenceText, lang);
  const said = saidIn(of, lang);
  const source = citation.source === null ? undefined : names.sources[citation.source];
  const reference = source && referenceOf(source.content, lang);
  const place = [
    reference?.rest,
    locatorText(citation.locator, lang),
    t(citation.snapshot === null ? "uncaptured" : "snapshot"),
  ];
  return (
    <div className="citation">
      <Quotation citation={citation} lang={lang} of={of} />
      <p>
        {number !== undefined && (
          <a className="num" href={`#source-${number}`}>
            {number}
          </a>
        )}{" "}
        {source && reference ? (
          <a href={`/${lang}/sources/${source.id}`} lang={source.content.language || undefined}>
            {reference.title}
          </a>
        ) : (
          t("sourceUnknown")
        )}
        <br />
        <span className="muted">
          {place.filter(Boolean).join(" · ")}
          {citation.snapshot !== null && (
            <>
              {" "}
              <code>{citation.snapshot.slice(0, 8)}</code>
            </>
          )}
        </span>
      </p>
      <p className="verdict">
        <b>{t(`stance.${citation.stance}`)}</b>
        {citation.tier && ` · ${t(`tier.${citation.tier}`)}`}
        {source && source.content.status !== "ok" && ` · ${t(`status.${source.content.status}`)}`}
        {source?.content.kind === "ai-generated" && <> {t("aiSource")}</>}
      </p>
      {citation.asserted && <p>{t.rich("asserted", { text: citation.asserted, ...said })}</p>}
      {citation.resolution && (
        <p className="muted">
          {t.rich(`resolved.${citation.resolution.how}`, { reason: citation.resolution.reason, ...said })}
        </p>
      )}
      {citation.checks.length === 0 ? (
        <p className="muted">{t("unchecked")}</p>
      ) : (
        citation.checks.map((check) => (
          <p key={check.id} className="muted">
            <CheckLine check={check} lang={lang} names={names} />
          </p>
        ))
      )}
    </div>
  );
}
