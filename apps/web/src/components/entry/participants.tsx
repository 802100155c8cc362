import type { Predicate } from "@convenio/domain/kinds/kind";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { entryText as words } from "../../text/entry.ts";
import { text } from "../../text/text.ts";
import { EvidenceControl } from "../evidence/evidence-control.tsx";
import { claimText } from "./claim-item.tsx";
import { ClaimNotes } from "./claim-notes.tsx";
import { ClaimWords } from "./claim-words.tsx";
import { rankReason } from "./rank-reason.ts";
import { qualifierText } from "./value-text.ts";

type Props = {
  claims: readonly ClaimView[];
  kind: string;
  predicate: Predicate;
  lang: Language;
  names: Names;
  /** The entry's own language, in which its free texts are taken to be. */
  of?: Language;
  numbers?: ReadonlyMap<string, number>;
};

/** Claims of one predicate as a compact table: who, in what role, with which unit, and how well it is known. */
export function Participants({ claims, kind, predicate, lang, names, of, numbers }: Props) {
  const t = text(words, lang);
  const columns = (predicate.qualifiers ?? []).filter(({ id }) =>
    claims.some((claim) => claim.qualifiers[id]),
  );
  return (
    <table className={`rows claims c${columns.length}`}>
      <thead>
        <tr>
          <th scope="col">{predicate.words[lang]}</th>
          {columns.map(({ id, words: label }) => (
            <th key={id} scope="col" className={id}>
              {label[lang]}
            </th>
          ))}
          <th scope="col" className="e">
            {t("evidence")}
          </th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <tr key={claim.id} id={`claim-${claim.id}`} data-claim={claim.id} data-evidence={claim.state}>
            <th scope="row">
              <ClaimWords
                claim={claim}
                predicate={predicate}
                lang={lang}
                names={names}
                without={columns.map(({ id }) => id)}
              />
              <ClaimNotes claim={claim} predicate={predicate} lang={lang} names={names} of={of} />
              <RankNote rank={claim.rank} lang={lang} of={of} />
            </th>
            {columns.map(({ id, value: spec }) => {
              const value = claim.qualifiers[id];
              return (
                <td key={id} className={id} lang={value?.type === "text" ? value.lang : undefined}>
                  {value && qualifierText(value, spec.type === "term" ? spec.vocabulary : null, lang, names)}
                </td>
              );
            })}
            <td className="e">
              <EvidenceControl
                claim={claim}
                subject={claimText(claim, kind, lang, names)}
                lang={lang}
                names={names}
                of={of}
                numbers={numbers}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type NoteProps = { rank: ClaimView["rank"]; lang: Language; of?: Language };

function RankNote({ rank, lang, of }: NoteProps) {
  const why = rankReason(rank, lang, of);
  if (why === null) return null;
  return (
    <span className="note line" lang={why.of === lang ? undefined : why.of}>
      {why.reason}
    </span>
  );
}
