import type { Predicate } from "@convenio/domain/kinds/kind";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { dateWords } from "@convenio/domain/time/words";
import { entryText as words } from "../../text/entry.ts";
import { text } from "../../text/text.ts";
import { changeQualifiers, changeText } from "./change-text.ts";
import { EntryLink } from "./entry-link.tsx";
import { TextValue } from "./text-value.tsx";
import { translatedInto } from "./translated.ts";
import { Value } from "./value.tsx";
import { qualifierText } from "./value-text.ts";

type Props = {
  claim: Pick<ClaimView, "value" | "period" | "qualifiers" | "rank" | "translations">;
  predicate: Predicate | null;
  lang: Language;
  names: Pick<Names, "entries">;
  /** Qualifiers shown elsewhere, by id. */
  without?: readonly string[];
  /** Shows what narrows the claim and nothing else. */
  only?: "qualifiers";
};

/** What a claim asserts: its value, what narrows it, when it is true, its rank. */
export function ClaimWords({ claim, predicate, lang, names, without = [], only }: Props) {
  const t = text(words, lang);
  const translated = translatedInto(claim, lang);
  const change = changeText(claim, predicate, lang);
  const elsewhere = change === null ? without : [...without, ...changeQualifiers(predicate)];
  const qualifiers = Object.entries(claim.qualifiers).filter(([id]) => !elsewhere.includes(id));
  return (
    <>
      {!only && (
        <>
          <Value
            value={claim.value}
            predicate={predicate}
            lang={lang}
            names={names}
            translation={translated.value}
          />
          {claim.rank.rank !== "normal" && <span className="tag">{t(claim.rank.rank)}</span>}
          {claim.period && (
            <span className="note"> {t("period", { period: dateWords(claim.period, lang) })}</span>
          )}
        </>
      )}
      {change && <span className="note line">{change}</span>}
      {qualifiers.map(([id, value]) => {
        const spec = predicate?.qualifiers?.find((candidate) => candidate.id === id);
        const vocabulary = spec?.value.type === "term" ? spec.value.vocabulary : null;
        return (
          <span key={id} className="note line">
            {spec?.words[lang] ?? id}:{" "}
            {value.type === "entries" ? (
              value.ids.map((entry, index) => (
                <span key={entry}>
                  {index > 0 && ", "}
                  <EntryLink id={entry} lang={lang} names={names} />
                </span>
              ))
            ) : value.type === "text" ? (
              <TextValue value={value} lang={lang} translation={translated.qualifiers[id]} />
            ) : (
              qualifierText(value, vocabulary, lang, names)
            )}
          </span>
        );
      })}
    </>
  );
}
