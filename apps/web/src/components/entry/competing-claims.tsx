import type { Predicate } from "@convenio/domain/kinds/kind";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { StateLink } from "../evidence/state-link.tsx";
import { claimText } from "./claim-item.tsx";
import { ClaimWords } from "./claim-words.tsx";
import { rankReason } from "./rank-reason.ts";

type Props = {
  claims: readonly ClaimView[];
  kind: string;
  predicate: Predicate | null;
  lang: Language;
  names: Names;
  /** The entry's own language, in which its free texts are taken to be. */
  of: Language;
};

function Reason({ rank, lang, of }: { rank: ClaimView["rank"]; lang: Language; of: Language }) {
  const why = rankReason(rank, lang, of);
  if (why === null) return null;
  return (
    <p className="why" lang={why.of === lang ? undefined : why.of}>
      {why.reason}
    </p>
  );
}

/** Other values of the same fact, each with its state as a link to its own page. */
export function CompetingClaims({ claims, kind, predicate, lang, names, of }: Props) {
  return (
    <ul className="competing">
      {claims.map((claim) => (
        <li key={claim.id}>
          <span className="v">
            <ClaimWords claim={claim} predicate={predicate} lang={lang} names={names} />
          </span>
          <StateLink
            state={claim.state}
            lang={lang}
            claim={claim.id}
            of={claimText(claim, kind, lang, names)}
          />
          <Reason rank={claim.rank} lang={lang} of={of} />
        </li>
      ))}
    </ul>
  );
}
