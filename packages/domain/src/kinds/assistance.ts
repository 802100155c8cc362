import type { Predicate } from "./kind.ts";

const whose = { type: "entries", kinds: ["country", "organization"] } as const;

/** Money or materiel that one party gave or sold another, with unit and year (its period). */
export const assistance: Predicate = {
  id: "assistance",
  words: {
    en: "Assistance and transfers",
    es: "Asistencia y transferencias",
    pt: "Assistência e transferências",
  },
  hint: {
    en: "Money or materiel given, lent or sold, with the year.",
    es: "Dinero o material donado, prestado o vendido, con el año.",
    pt: "Dinheiro ou material doado, emprestado ou vendido, com o ano.",
  },
  value: {
    type: "quantity",
    units: [
      "usd",
      "aircraft",
      "helicopters",
      "ships",
      "submarines",
      "vehicles",
      "missiles",
      "radars",
      "persons",
    ],
  },
  many: false,
  period: true,
  qualifiers: [
    { id: "from", words: { en: "From", es: "De", pt: "De" }, value: whose },
    { id: "to", words: { en: "To", es: "Para", pt: "Para" }, value: whose },
    {
      id: "stage",
      words: { en: "Stage", es: "Etapa", pt: "Etapa" },
      value: { type: "term", vocabulary: "assistance-stage" },
    },
    {
      id: "what",
      words: { en: "What", es: "Qué", pt: "O quê" },
      hint: {
        en: "Programme, type or model, in a few words.",
        es: "Programa, tipo o modelo, en pocas palabras.",
        pt: "Programa, tipo ou modelo, em poucas palavras.",
      },
      value: { type: "text" },
    },
  ],
};
