import { how } from "./how.ts";
import type { Predicate } from "./kind.ts";

/** What is done together, by the closed list of fields. */
export const field: Predicate = {
  id: "field",
  words: { en: "Field of cooperation", es: "Ámbito de cooperación", pt: "Área de cooperação" },
  value: { type: "term", vocabulary: "field" },
  many: true,
  period: true,
  facet: "field",
  qualifiers: [how],
};
