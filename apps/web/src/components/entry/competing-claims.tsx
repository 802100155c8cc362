import type { Predicate } from "@convenio/domain/kinds/kind";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { StateLink } from "../evidence/state-link.tsx";
import { claimText } from "./claim-item.tsx";
import { ClaimWords } from "./claim-words.tsx";

type Props = {
  claims: readonly ClaimView[];
  kind: string;
  predicate: Predicate | null;
  lang: Language;
  names: Names;
  /** The entry's own language, in which its free texts are taken to be. */
  of: Language;
};

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
          {claim.rank.reason && (
            <p className="why" lang={of === lang ? undefined : of}>
              {claim.rank.reason}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
