import type { Predicate } from "./kind.ts";

/** What a source concludes from it. */
export const lesson: Predicate = {
  id: "lesson",
  words: { en: "Lesson", es: "Lección", pt: "Lição" },
  hint: {
    en: "What a source concludes from it, in one sentence.",
    es: "Qué concluye una fuente, en una frase.",
    pt: "O que uma fonte conclui, em uma frase.",
  },
  value: { type: "text" },
  many: true,
};
