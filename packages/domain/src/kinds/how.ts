import type { QualifierSpec } from "./kind.ts";

/** What a source says of a term, in one sentence; it explains the claim and narrows nothing. */
export const how: QualifierSpec = {
  id: "how",
  words: { en: "How", es: "Cómo", pt: "Como" },
  hint: {
    en: "What the source says of it, in one sentence of your own.",
    es: "Qué dice la fuente al respecto, en una frase propia.",
    pt: "O que a fonte diz a respeito, em uma frase sua.",
  },
  value: { type: "text" },
  explains: true,
};
