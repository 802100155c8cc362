import type { Predicate } from "./kind.ts";

/** Whether it goes on: a term of the closed list, to be checked again every year and a half. */
export const status: Predicate = {
  id: "status",
  words: { en: "Status", es: "Situación", pt: "Situação" },
  value: { type: "term", vocabulary: "status" },
  many: false,
  recheckMonths: 18,
  facet: "status",
};
