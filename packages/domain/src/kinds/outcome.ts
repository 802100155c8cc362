import type { Predicate } from "./kind.ts";

const measured = {
  type: "quantity",
  units: [
    "percent",
    "hectares",
    "tonnes",
    "kilograms",
    "deaths",
    "homicides",
    "homicides-per-100000",
    "persons",
    "countries",
    "usd",
    "missions",
  ],
} as const;

/** How it ended, always by a measure, before and after. Without both it is a figure or a statement. */
export const outcome: Predicate = {
  id: "outcome",
  words: { en: "Outcome", es: "Resultado", pt: "Resultado" },
  hint: {
    en: "Success, mixed or failure by one measure, with its value before and after.",
    es: "Éxito, mixto o fracaso según una medida, con su valor antes y después.",
    pt: "Êxito, misto ou fracasso segundo uma medida, com o valor antes e depois.",
  },
  value: { type: "term", vocabulary: "outcome" },
  many: true,
  facet: "outcome",
  change: { before: "before", beforeDate: "before-date", after: "after", afterDate: "after-date" },
  qualifiers: [
    {
      id: "measure",
      words: { en: "Measure", es: "Medida", pt: "Medida" },
      value: { type: "text" },
      required: true,
    },
    { id: "before", words: { en: "Before", es: "Antes", pt: "Antes" }, value: measured, required: true },
    {
      id: "before-date",
      words: { en: "Date before", es: "Fecha anterior", pt: "Data anterior" },
      value: { type: "date" },
    },
    { id: "after", words: { en: "After", es: "Después", pt: "Depois" }, value: measured, required: true },
    {
      id: "after-date",
      words: { en: "Date after", es: "Fecha posterior", pt: "Data posterior" },
      value: { type: "date" },
    },
  ],
};
