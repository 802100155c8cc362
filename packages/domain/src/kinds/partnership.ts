import { assistance } from "./assistance.ts";
import { challenge } from "./challenge.ts";
import { driver } from "./driver.ts";
import { field } from "./field.ts";
import { figure } from "./figure.ts";
import type { Kind } from "./kind.ts";
import { lesson } from "./lesson.ts";
import { outcome } from "./outcome.ts";
import { personnel } from "./personnel.ts";
import { politicalEvent } from "./political-event.ts";
import { statement } from "./statement.ts";
import { status } from "./status.ts";

export const partnership: Kind = {
  id: "partnership",
  words: {
    one: { en: "Partnership", es: "Asociación", pt: "Parceria" },
    many: { en: "Partnerships", es: "Asociaciones", pt: "Parcerias" },
  },
  hint: {
    en: "Lasting cooperation of two or more parties: a programme, an initiative, a relation.",
    es: "Cooperación duradera entre dos o más partes: un programa, una iniciativa, una relación.",
    pt: "Cooperação duradoura entre duas ou mais partes: um programa, uma iniciativa, uma relação.",
  },
  dated: { from: "began", to: "ended" },
  predicates: [
    {
      id: "party",
      words: { en: "Party", es: "Parte", pt: "Parte" },
      plural: { en: "Parties", es: "Partes", pt: "Partes" },
      value: { type: "entry", kinds: ["country", "organization"] },
      many: true,
      period: true,
      inverse: { en: "Party to", es: "Parte en", pt: "Parte em" },
      participation: true,
      qualifiers: [
        {
          id: "role",
          words: { en: "Role", es: "Papel", pt: "Papel" },
          value: { type: "term", vocabulary: "party-role", default: "party" },
          required: true,
        },
      ],
    },
    { id: "began", words: { en: "Began", es: "Inicio", pt: "Início" }, value: { type: "date" }, many: false },
    { id: "ended", words: { en: "Ended", es: "Fin", pt: "Fim" }, value: { type: "date" }, many: false },
    status,
    field,
    driver,
    {
      id: "instrument",
      words: { en: "Instrument", es: "Instrumento", pt: "Instrumento" },
      hint: {
        en: "The agreement on which it rests.",
        es: "El acuerdo en que se apoya.",
        pt: "O acordo em que se apoia.",
      },
      value: { type: "entry", kinds: ["agreement"] },
      many: true,
      period: true,
      inverse: { en: "Instrument of", es: "Instrumento de", pt: "Instrumento de" },
    },
    assistance,
    personnel,
    politicalEvent,
    challenge,
    outcome,
    figure,
    lesson,
    statement,
  ],
};
