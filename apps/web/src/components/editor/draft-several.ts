import type { Claim, EntryContent } from "@convenio/domain/entry/content";
import type { QualifierValue } from "@convenio/domain/entry/value";
import type { Citation } from "@convenio/domain/evidence/citation";
import type { Predicate } from "@convenio/domain/kinds/kind";
import { canonical } from "@convenio/domain/revision/canonical";
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

/** Entries that the predicate names already in the same role; adding them again would say the same twice. */
export function alreadyNamed(
  entry: EntryContent,
  predicate: string,
  qualifiers: Readonly<Record<string, QualifierValue>>,
): Set<string> {
  const same = termsOf(qualifiers);
  return new Set(
    entry.claims.flatMap((claim) =>
      claim.predicate === predicate &&
      claim.value?.type === "entry" &&
      claim.value.id !== null &&
      termsOf(claim.qualifiers) === same
        ? [claim.value.id]
        : [],
    ),
  );
}

// In canonical form: what comes from the record has its keys in another order than what is typed here.
function termsOf(qualifiers: Readonly<Record<string, QualifierValue>>): string {
  const terms = Object.entries(qualifiers).filter(([, value]) => value.type === "term" && value.term !== "");
  return canonical(Object.fromEntries(terms));
}
