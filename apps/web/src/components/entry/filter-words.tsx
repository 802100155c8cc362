import { type EvidenceState, evidenceStates } from "@convenio/domain/evidence/states";
import { kindOf } from "@convenio/domain/kinds/all";
import { facets } from "@convenio/domain/kinds/kind";
import { termWords } from "@convenio/domain/kinds/vocabularies";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { browseText } from "../../text/browse.ts";
import { evidenceText } from "../../text/evidence.ts";
import { text } from "../../text/text.ts";
import type { FilterName } from "./browse-address.ts";
import { entryText } from "./value-text.ts";

/** A value of a filter in words: "Exercises", "Peru", "maritime security", "Disputed". Entries by id. */
export function filterWords(
  filter: FilterName,
  value: string,
  lang: Language,
  names: Pick<Names, "entries">,
): string {
  const facet = facets.find((one) => one === filter);
  if (facet !== undefined) return capital(termWords(facet, value)?.[lang] ?? value);
  switch (filter) {
    case "kind":
      return kindOf(value)?.words.many[lang] ?? value;
    case "actor":
    case "country":
    case "partner":
      return entryText(value, lang, names);
    case "evidence":
      return stateWords(value, lang);
    case "origin":
      return text(browseText, lang)("ai");
    default:
      return value;
  }
}

function stateWords(value: string, lang: Language): string {
  const state: EvidenceState | undefined = evidenceStates.find((one) => one === value);
  if (state === undefined) return value;
  return state === "checked"
    ? text(browseText, lang)("checkedOrBetter")
    : text(evidenceText, lang)(`state.${state}`);
}

/** Terms are written as in a sentence; in a list they begin with a capital letter. */
const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);
