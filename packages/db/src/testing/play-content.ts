import type { EntryContent } from "@convenio/domain/entry/content";
import { citationOf, claimOf, dated, entryOf, idOf, sourceOf } from "./sample-content.ts";

/** The invented record on which the plays begin: one source, one exercise with a claim that cites it. */
export const opening = {
  source: idOf("yearbook"),
  entry: idOf("aurora"),
  claim: idOf("aurora/first"),
  citation: idOf("aurora/first/1"),
};

export const yearbook = sourceOf("Naval yearbook");

export const aurora: EntryContent = entryOf("exercise", { en: "Aurora" }, [
  claimOf("aurora/first", "first-held", dated("1959"), [citationOf("aurora/first/1", "yearbook")]),
]);

/** Aurora with another first date. */
export function auroraSince(edtf: string): EntryContent {
  return {
    ...aurora,
    claims: aurora.claims.map((claim) => ({ ...claim, value: dated(edtf) })),
  };
}

/** A new exercise under this key, with one cited claim. */
export function exerciseOf(key: string): EntryContent {
  return entryOf("exercise", { en: key }, [
    claimOf(`${key}/first`, "first-held", dated("1970"), [citationOf(`${key}/first/1`, "yearbook")]),
  ]);
}
