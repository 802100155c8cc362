import { challenge } from "./challenge.ts";
import { driver } from "./driver.ts";
import { field } from "./field.ts";
import { figure } from "./figure.ts";
import type { Kind } from "./kind.ts";
import { lesson } from "./lesson.ts";
import { personnel } from "./personnel.ts";
import { politicalEvent } from "./political-event.ts";
import { statement } from "./statement.ts";
import { status } from "./status.ts";

export const organization: Kind = {
  id: "organization",
  words: {
    one: { en: "Organization", es: "Organización", pt: "Organização" },
    many: { en: "Organizations", es: "Organizaciones", pt: "Organizações" },
  },
  hint: {
    en: "An organization, conference, alliance, command or school.",
    es: "Una organización, conferencia, alianza, comando o escuela.",
    pt: "Uma organização, conferência, aliança, comando ou escola.",
  },
  dated: { from: "founded", to: "ended" },
  predicates: [
    {
      id: "member",
      words: { en: "Member", es: "Miembro", pt: "Membro" },
      plural: { en: "Members", es: "Miembros", pt: "Membros" },
      value: { type: "entry", kinds: ["country", "organization"] },
      many: true,
      period: true,
      inverse: { en: "Member of", es: "Miembro de", pt: "Membro de" },
      participation: true,
      regional: "member",
      qualifiers: [
        {
          id: "role",
          words: { en: "Role", es: "Papel", pt: "Papel" },
          value: { type: "term", vocabulary: "member-role", default: "member" },
          required: true,
        },
      ],
    },
    {
      id: "stated-members",
      words: {
        en: "Stated number of members",
        es: "Número declarado de miembros",
        pt: "Número declarado de membros",
      },
      hint: {
        en: "The number a source gives, whoever it lists.",
        es: "El número que da una fuente, enumere a quienes enumere.",
        pt: "O número que uma fonte dá, quaisquer que sejam os nomes que ela lista.",
      },
      value: { type: "quantity", units: ["countries"] },
      many: false,
      period: true,
    },
    {
      id: "founded",
      words: { en: "Founded", es: "Fundación", pt: "Fundação" },
      value: { type: "date" },
      many: false,
    },
    { id: "ended", words: { en: "Ended", es: "Fin", pt: "Fim" }, value: { type: "date" }, many: false },
    status,
    {
      id: "seat",
      words: { en: "Seat", es: "Sede", pt: "Sede" },
      value: { type: "place" },
      many: false,
      period: true,
    },
    {
      id: "part-of",
      words: { en: "Part of", es: "Parte de", pt: "Parte de" },
      value: { type: "entry", kinds: ["organization", "country"] },
      many: true,
      period: true,
      inverse: { en: "Bodies", es: "Órganos", pt: "Órgãos" },
      regional: "whole",
    },
    {
      id: "mandate",
      words: { en: "Mandate", es: "Mandato", pt: "Mandato" },
      hint: {
        en: "What it is for, in one sentence.",
        es: "Para qué existe, en una frase.",
        pt: "Para que existe, em uma frase.",
      },
      value: { type: "text" },
      many: true,
      period: true,
    },
    field,
    driver,
    {
      id: "instrument",
      words: { en: "Instrument", es: "Instrumento", pt: "Instrumento" },
      value: { type: "entry", kinds: ["agreement"] },
      many: true,
      inverse: { en: "Instrument of", es: "Instrumento de", pt: "Instrumento de" },
    },
    personnel,
    politicalEvent,
    challenge,
    figure,
    lesson,
    statement,
  ],
};
