import type { EntryContent } from "@convenio/domain/entry/content";
import { expandClaim } from "./expand-claim.ts";
import { expandProse } from "./expand-prose.ts";
import type { EntryFile } from "./record-file.ts";
import type { FileSource } from "./source-file.ts";

/** An entry file as content: ids from its keys, groups of claims spread out, defaults filled in. */
export function expandEntry(file: EntryFile, sources: ReadonlyMap<string, FileSource>): EntryContent {
  const { en, es, pt } = file.prose;
  return {
    type: "entry",
    kind: file.kind,
    language: file.language,
    prose: {
      en: expandProse(en, file.key, "en"),
      es: expandProse(es, file.key, "es"),
      pt: expandProse(pt, file.key, "pt"),
    },
    claims: file.claims.flatMap((claim) => expandClaim(claim, file.key, sources)),
  };
}
