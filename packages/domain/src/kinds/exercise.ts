import { challenge } from "./challenge.ts";
import { figure } from "./figure.ts";
import type { Kind } from "./kind.ts";
import { lesson } from "./lesson.ts";
import { politicalEvent } from "./political-event.ts";
import { statement } from "./statement.ts";
import { status } from "./status.ts";

export const exercise: Kind = {
  id: "exercise",
  words: {
    one: { en: "Exercise", es: "Ejercicio", pt: "Exercício" },
    many: { en: "Exercises", es: "Ejercicios", pt: "Exercícios" },
  },
  hint: {
    en: "A series of military exercises held under one name.",
    es: "Una serie de ejercicios militares que se celebran con un mismo nombre.",
    pt: "Uma série de exercícios militares realizados com o mesmo nome.",
  },
  dated: { from: "first-held" },
  predicates: [
    {
      id: "organizer",
      words: { en: "Organizer", es: "Organizador", pt: "Organizador" },
      value: { type: "entry", kinds: ["country", "organization"] },
      many: true,
      period: true,
      inverse: { en: "Organizes", es: "Organiza", pt: "Organiza" },
      participation: true,
    },
    {
      id: "first-held",
      words: { en: "First held", es: "Primera edición", pt: "Primeira edição" },
      value: { type: "date" },
      many: false,
    },
    {
      id: "frequency",
      words: { en: "Frequency", es: "Frecuencia", pt: "Frequência" },
      value: { type: "term", vocabulary: "frequency" },
      many: false,
      period: true,
      recheckMonths: 36,
    },
    {
      id: "focus",
      words: { en: "Focus", es: "Materia", pt: "Área" },
      value: { type: "term", vocabulary: "field" },
      many: true,
      period: true,
      facet: "field",
    },
    status,
    politicalEvent,
    challenge,
    figure,
    lesson,
    statement,
  ],
};
