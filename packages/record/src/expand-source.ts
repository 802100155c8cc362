import { emptySource, type SourceContent } from "@convenio/domain/evidence/source";
import type { FileSource } from "./source-file.ts";

/** A line of the source file as a bibliographic record. */
export function expandSource(file: FileSource): SourceContent {
  return {
    ...emptySource,
    kind: file.kind,
    origin: file.origin,
    language: file.language,
    csl: { ...emptySource.csl, ...file.csl },
    note: file.note ?? "",
  };
}
