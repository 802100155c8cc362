import type { Predicate } from "./kind.ts";

/** What stood in its way, in one sentence, with its type. */
export const challenge: Predicate = {
  id: "challenge",
  words: { en: "Challenge", es: "Dificultad", pt: "Dificuldade" },
  hint: {
    en: "What stood in its way, in one sentence.",
    es: "Qué lo dificultó, en una frase.",
    pt: "O que o dificultou, em uma frase.",
  },
  value: { type: "text" },
  many: true,
  period: true,
  qualifiers: [
    {
      id: "type",
      words: { en: "Type", es: "Tipo", pt: "Tipo" },
      value: { type: "term", vocabulary: "challenge" },
      required: true,
      facet: "challenge",
    },
  ],
};
