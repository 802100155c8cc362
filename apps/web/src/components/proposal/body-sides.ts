import type { Block } from "@convenio/domain/entry/content";
import { predicateOf } from "@convenio/domain/kinds/all";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { entryText, predicateWords, valueText } from "../entry/value-text.ts";
import type { LinkWords } from "../prose/text-parts.tsx";
import type { Side } from "./operation-groups.ts";

/** The running text of one language on one side of a change; empty where there was none. */
export function bodyIn(side: Side, lang: Language): readonly Block[] {
  return side?.type === "entry" ? (side.prose?.[lang]?.body ?? []) : [];
}

/** Says what the marks and links of a text lead to: a claim of either side in a line, an entry by its title. */
export function linkWords(
  sides: readonly Side[],
  kind: string,
  names: Pick<Names, "entries">,
  lang: Language,
): LinkWords {
  const claims = sides.flatMap((side) => (side?.type === "entry" ? side.claims : []));
  return (to, id) => {
    if (to === "entry") return entryText(id, lang, names);
    const claim = claims.find((one) => one.id === id);
    if (!claim) return null;
    const value = valueText(claim.value, predicateOf(kind, claim.predicate), lang, names);
    return `${predicateWords(kind, claim.predicate, lang)}: ${value}`;
  };
}
