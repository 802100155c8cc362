import type { Claim, EntryContent } from "@convenio/domain/entry/content";
import type { QualifierValue } from "@convenio/domain/entry/value";
import type { Citation } from "@convenio/domain/evidence/citation";
import type { Predicate } from "@convenio/domain/kinds/kind";
import type { Language } from "@convenio/domain/text/languages";
import { newClaim } from "./draft-new-claim.ts";

/** What "add several" was told: which entries, in which role, and the passage that names them all. */
export type Several = {
  predicate: Predicate;
  entries: readonly string[];
  qualifiers: Readonly<Record<string, QualifierValue>>;
  passage: Citation | null;
};

/** One claim for each entry and, when there is a passage, one citation of it for each claim, all with new ids. */
export function severalClaims(several: Several, lang: Language, mint: () => string): Claim[] {
  return several.entries.map((entry) => {
    const claim = newClaim(several.predicate, mint(), lang);
    return {
      ...claim,
      value: { type: "entry", id: entry },
      qualifiers: { ...claim.qualifiers, ...several.qualifiers },
      citations: several.passage ? [{ ...several.passage, id: mint(), resolution: null }] : [],
    };
  });
}

/** Entries that the predicate names already with the same qualifiers; adding them again would say the same twice. */
export function alreadyNamed(
  entry: EntryContent,
  predicate: string,
  qualifiers: Readonly<Record<string, QualifierValue>>,
): Set<string> {
  const same = JSON.stringify(qualifiers);
  return new Set(
    entry.claims.flatMap((claim) =>
      claim.predicate === predicate &&
      claim.value?.type === "entry" &&
      claim.value.id !== null &&
      JSON.stringify(claim.qualifiers) === same
        ? [claim.value.id]
        : [],
    ),
  );
}
