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
      citations: several.passage ? [shared(several.passage, mint())] : [],
    };
  });
}

/** The passage as one of the claims that share it cites it: with the same stance; nothing is resolved there. */
export function shared(passage: Citation, id: string): Citation {
  return { ...passage, id, resolution: null };
}

/** What an entry says already of the entries that are to be added. */
export type Listed = {
  /** Entries that the predicate names already in the same role; adding them again would say the same twice. */
  present: ReadonlySet<string>;
  /** Of the claims that name them, those without any source, by the entry that each names. */
  uncited: ReadonlyMap<string, string[]>;
};

/** What the entry says already under a predicate, in the role that the terms among `qualifiers` give. */
export function listedIn(
  entry: EntryContent,
  predicate: string,
  qualifiers: Readonly<Record<string, QualifierValue>>,
): Listed {
  const same = termsOf(qualifiers);
  const present = new Set<string>();
  const uncited = new Map<string, string[]>();
  for (const { id, predicate: of, value, qualifiers: own, citations } of entry.claims) {
    if (of !== predicate || value?.type !== "entry" || value.id === null || termsOf(own) !== same) continue;
    present.add(value.id);
    if (citations.length === 0) uncited.set(value.id, [...(uncited.get(value.id) ?? []), id]);
  }
  return { present, uncited };
}

// In canonical form: what comes from the record has its keys in another order than what is typed here.
function termsOf(qualifiers: Readonly<Record<string, QualifierValue>>): string {
  const terms = Object.entries(qualifiers).filter(([, value]) => value.type === "term" && value.term !== "");
  return canonical(Object.fromEntries(terms));
}
