import type { Predicate } from "./kind.ts";

/** What fits no other predicate: one assertion in one sentence, in one language, with its own evidence. */
export const statement: Predicate = {
  id: "statement",
  words: { en: "Statement", es: "Enunciado", pt: "Afirmação" },
  hint: {
    en: "One assertion in one sentence, when no other field fits.",
    es: "Una sola afirmación en una frase, cuando ningún otro campo sirve.",
    pt: "Uma só afirmação em uma frase, quando nenhum outro campo serve.",
  },
  value: { type: "text" },
  many: true,
  period: true,
};
