import type { SubjectContent } from "@convenio/domain/proposal/draft";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { claimText } from "../entry/claim-item.tsx";

/** Every claim of some subjects in one short line, by id: "First held: 1960". */
export function claimLabels(
  contents: readonly SubjectContent[],
  lang: Language,
  names: Names,
): Map<string, string> {
  const labels = new Map<string, string>();
  for (const content of contents) {
    if (content.type !== "entry") continue;
    for (const claim of content.claims) labels.set(claim.id, claimText(claim, content.kind, lang, names));
  }
  return labels;
}
