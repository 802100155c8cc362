import type { Predicate } from "./kind.ts";

/** What is done together, by the closed list of fields. */
export const field: Predicate = {
  id: "field",
  words: { en: "Field of cooperation", es: "Ámbito de cooperación", pt: "Área de cooperação" },
  value: { type: "term", vocabulary: "field" },
  many: true,
  period: true,
  facet: "field",
  qualifiers: [
    {
      id: "how",
      words: { en: "How", es: "Cómo", pt: "Como" },
      hint: {
        en: "What the source says of it, in one sentence of your own.",
        es: "Qué dice la fuente al respecto, en una frase propia.",
        pt: "O que a fonte diz a respeito, em uma frase sua.",
      },
      value: { type: "text" },
      explains: true,
    },
  ],
};
