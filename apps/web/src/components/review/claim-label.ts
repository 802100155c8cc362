import type { Claim } from "@convenio/domain/entry/content";
import { predicateOf } from "@convenio/domain/kinds/all";
import type { SubjectContent } from "@convenio/domain/proposal/draft";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { predicateWords, valueText } from "../entry/value-text.ts";

/** Every claim of some subjects in one short line, by id: "First held: 1960". */
export function claimLabels(
  contents: readonly SubjectContent[],
  lang: Language,
  names: Names,
): Map<string, string> {
  const labels = new Map<string, string>();
  for (const content of contents) {
    if (content.type !== "entry") continue;
    for (const claim of content.claims) labels.set(claim.id, claimLabel(content.kind, claim, lang, names));
  }
  return labels;
}

function claimLabel(kind: string, claim: Claim, lang: Language, names: Names): string {
  const value = valueText(claim.value, predicateOf(kind, claim.predicate), lang, names);
  return `${predicateWords(kind, claim.predicate, lang)}: ${value}`;
}
