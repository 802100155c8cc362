import type { Predicate } from "./kind.ts";

/** How many people, whose and what they are. */
export const personnel: Predicate = {
  id: "personnel",
  words: { en: "Personnel", es: "Efectivos", pt: "Efetivos" },
  value: { type: "quantity", units: ["persons"] },
  many: false,
  period: true,
  qualifiers: [
    {
      id: "of",
      words: { en: "Of", es: "De", pt: "De" },
      hint: {
        en: "Whose personnel, when the number is not for all.",
        es: "De quién son los efectivos, si el número no es de todos.",
        pt: "De quem são os efetivos, se o número não é de todos.",
      },
      value: { type: "entries", kinds: ["country", "organization"] },
    },
    {
      id: "what",
      words: { en: "What", es: "Quiénes", pt: "Quem" },
      hint: {
        en: "Planned, authorized, at the peak; soldiers, police, trainees.",
        es: "Previstos, autorizados, en el máximo; soldados, policías, alumnos.",
        pt: "Previstos, autorizados, no máximo; soldados, policiais, alunos.",
      },
      value: { type: "text" },
    },
  ],
};
