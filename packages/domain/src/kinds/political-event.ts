import type { Predicate } from "./kind.ts";

/** A political act that changed it: what happened, when (its period), with what effect. */
export const politicalEvent: Predicate = {
  id: "political-event",
  words: { en: "Political event", es: "Hecho político", pt: "Fato político" },
  hint: {
    en: "An act that changed the cooperation: a vote, a ruling, a denunciation, an election.",
    es: "Un acto que cambió la cooperación: una votación, un fallo, una denuncia, una elección.",
    pt: "Um ato que mudou a cooperação: uma votação, uma decisão, uma denúncia, uma eleição.",
  },
  value: { type: "text" },
  many: true,
  period: true,
  qualifiers: [
    {
      id: "effect",
      words: { en: "Effect", es: "Efecto", pt: "Efeito" },
      value: { type: "term", vocabulary: "effect" },
      required: true,
    },
    {
      id: "by",
      words: { en: "By", es: "De", pt: "De" },
      hint: { en: "Whose act it was.", es: "De quién fue el acto.", pt: "De quem foi o ato." },
      value: { type: "entries", kinds: ["country", "organization"] },
    },
  ],
};
