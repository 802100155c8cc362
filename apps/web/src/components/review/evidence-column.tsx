import type { Names } from "@convenio/domain/reading/names";
import type { PatchsetView } from "@convenio/domain/reading/proposal-page";
import type { Language } from "@convenio/domain/text/languages";
import { reviewText } from "../../text/review.ts";
import { text } from "../../text/text.ts";
import { claimLabels } from "./claim-labels.ts";
import { isDone, PassageList } from "./passage-list.tsx";

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
      <PassageList
        lang={lang}
        passages={patchset.passages}
        citations={citations}
        labels={labels}
        claimHref={(claim) => `#claim-${claim}`}
        names={names}
        of={contents.find((content) => content.type === "entry")?.language}
        reader={reader}
        checking={() => checking}
        done={isDone}
      />
    </section>
  );
}
