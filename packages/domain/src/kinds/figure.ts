import type { Predicate } from "./kind.ts";

/** A number that no other predicate takes, with what it counts; the same count for the same time competes. */
export const figure: Predicate = {
  id: "figure",
  words: { en: "Figure", es: "Cifra", pt: "Número" },
  hint: {
    en: "A number a source gives, with what it counts.",
    es: "Un número que da una fuente, con lo que cuenta.",
    pt: "Um número que uma fonte dá, com o que ele conta.",
  },
  value: {
    type: "quantity",
    units: [
      "percent",
      "countries",
      "persons",
      "deaths",
      "homicides",
      "homicides-per-100000",
      "hectares",
      "tonnes",
      "kilograms",
      "usd",
      "missions",
      "ships",
      "aircraft",
      "helicopters",
      "vehicles",
      "projects",
      "cases",
      "years",
      "months",
      "weeks",
      "minutes",
      "votes",
      "bases",
    ],
  },
  many: false,
  period: true,
  qualifiers: [
    {
      id: "counts",
      words: { en: "Counts", es: "Cuenta", pt: "Refere-se a" },
      hint: {
        en: "What the number counts, in a few words.",
        es: "Qué cuenta el número, en pocas palabras.",
        pt: "O que o número conta, em poucas palavras.",
      },
      value: { type: "text" },
      required: true,
    },
    {
      id: "of",
      words: { en: "Of", es: "De", pt: "De" },
      value: { type: "entries", kinds: ["country", "organization"] },
    },
  ],
};
