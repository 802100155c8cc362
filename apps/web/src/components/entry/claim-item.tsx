import { predicateOf } from "@convenio/domain/kinds/all";
import type { Predicate } from "@convenio/domain/kinds/kind";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { entryText as words } from "../../text/entry.ts";
import { text } from "../../text/text.ts";
import { EvidenceControl } from "../evidence/evidence-control.tsx";
import { saidIn } from "../site/said-in.tsx";
import { ClaimNotes } from "./claim-notes.tsx";
import { claimValueText } from "./claim-value-text.ts";
import { ClaimWords } from "./claim-words.tsx";
import { rankReason } from "./rank-reason.ts";
import { predicateWords } from "./value-text.ts";

export type ClaimProps = {
  claim: ClaimView;
  kind: string;
  predicate: Predicate | null;
  lang: Language;
  names: Names;
  /** The entry's own language, in which its free texts are taken to be. */
  of?: Language;
  numbers?: ReadonlyMap<string, number>;
  /** Evidence opened, as on the claim's own page. */
  open?: boolean;
  permalink?: boolean;
};

/** One published claim where it is asserted: what it says, its one evidence control, and why it is ranked so. */
export function ClaimItem({ claim, kind, predicate, lang, names, of, numbers, open, permalink }: ClaimProps) {
  const t = text(words, lang);
  const { rank } = claim.rank;
  const why = rankReason(claim.rank, lang, of);
  return (
    <div
      className={`claim ${rank}${claim.value?.type === "text" ? " long" : ""}`}
      id={`claim-${claim.id}`}
      data-claim={claim.id}
      data-evidence={claim.state}
    >
      <div className="v">
        <ClaimWords claim={claim} predicate={predicate} lang={lang} names={names} />
        <ClaimNotes claim={claim} predicate={predicate} lang={lang} names={names} of={of} />
      </div>
      <EvidenceControl
        claim={claim}
        subject={claimText(claim, kind, lang, names)}
        lang={lang}
        names={names}
        of={of}
        numbers={numbers}
        open={open}
        permalink={permalink}
      />
      {why && rank !== "normal" && (
        <p className="why">
          {t.rich(rank === "preferred" ? "whyPreferred" : "whyDeprecated", {
            reason: why.reason,
            ...saidIn(why.of, lang),
          })}
        </p>
      )}
    </div>
  );
}

/** A claim in one plain phrase, in the reader's language where it was translated into it: "First held: 1960". */
export function claimText(
  claim: Pick<ClaimView, "predicate" | "value" | "qualifiers" | "translations">,
  kind: string,
  lang: Language,
  names: Pick<Names, "entries">,
): string {
  const predicate = predicateOf(kind, claim.predicate);
  return `${predicateWords(kind, claim.predicate, lang)}: ${claimValueText(claim, predicate, lang, names).text}`;
}
