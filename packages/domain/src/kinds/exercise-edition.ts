import { field } from "./field.ts";
import { figure } from "./figure.ts";
import type { Kind } from "./kind.ts";
import { personnel } from "./personnel.ts";
import { statement } from "./statement.ts";

export const exerciseEdition: Kind = {
  id: "exercise-edition",
  words: {
    one: { en: "Exercise edition", es: "Edición de ejercicio", pt: "Edição de exercício" },
    many: { en: "Exercise editions", es: "Ediciones de ejercicios", pt: "Edições de exercícios" },
  },
  hint: {
    en: "One holding of an exercise: when, where, who took part.",
    es: "Una realización de un ejercicio: cuándo, dónde, quiénes participaron.",
    pt: "Uma realização de um exercício: quando, onde, quem participou.",
  },
  dated: { from: "held" },
  listed: ["number", "held", "host", "location"],
  predicates: [
    {
      id: "of",
      words: { en: "Edition of", es: "Edición de", pt: "Edição de" },
      value: { type: "entry", kinds: ["exercise"] },
      many: false,
      required: true,
      inverse: { en: "Editions", es: "Ediciones", pt: "Edições" },
    },
    {
      id: "number",
      words: { en: "Number", es: "Número", pt: "Número" },
      hint: {
        en: "As the organizer writes it: LX, 60, 28-87.",
        es: "Como lo escribe el organizador: LX, 60, 28-87.",
        pt: "Como o organizador o escreve: LX, 60, 28-87.",
      },
      value: { type: "identifier", pattern: "^[0-9A-Z][0-9A-Za-z./ -]{0,19}$", example: "LX" },
      many: false,
    },
    {
      id: "held",
      words: { en: "Held", es: "Celebrada", pt: "Realizada" },
      value: { type: "date" },
      many: false,
    },
    {
      id: "host",
      words: { en: "Host", es: "Anfitrión", pt: "Anfitrião" },
      value: { type: "entry", kinds: ["country"] },
      many: true,
      inverse: { en: "Hosted", es: "Fue anfitrión de", pt: "Sediou" },
      participation: true,
    },
    {
      id: "location",
      words: { en: "Location", es: "Lugar", pt: "Local" },
      value: { type: "place" },
      many: true,
    },
    {
      id: "participant",
      words: { en: "Participant", es: "Participante", pt: "Participante" },
      plural: { en: "Participants", es: "Participantes", pt: "Participantes" },
      value: { type: "entry", kinds: ["country", "organization"] },
      many: true,
      inverse: { en: "Took part in", es: "Participó en", pt: "Participou de" },
      participation: true,
      qualifiers: [
        {
          id: "role",
          words: { en: "Role", es: "Papel", pt: "Papel" },
          value: { type: "term", vocabulary: "participant-role", default: "participant" },
          required: true,
        },
        {
          id: "unit",
          words: { en: "Unit", es: "Unidad", pt: "Unidade" },
          hint: {
            en: "Ship, squadron or contingent, as the source names it.",
            es: "Buque, escuadrón o contingente, como lo nombra la fuente.",
            pt: "Navio, esquadrão ou contingente, como a fonte o nomeia.",
          },
          value: { type: "text" },
        },
      ],
    },
    {
      id: "stated-participants",
      words: {
        en: "Stated participant count",
        es: "Número declarado de participantes",
        pt: "Número declarado de participantes",
      },
      hint: {
        en: "The number a source gives, whoever it lists.",
        es: "El número que da una fuente, enumere a quienes enumere.",
        pt: "O número que uma fonte dá, quaisquer que sejam os nomes que ela lista.",
      },
      value: { type: "quantity", units: ["countries"] },
      many: false,
      counts: "participant",
      qualifiers: [
        {
          id: "besides",
          words: { en: "Besides", es: "Además de", pt: "Além de" },
          hint: {
            en: "Entries that the number leaves out (“eleven nations besides the United States”).",
            es: "Entradas que el número deja fuera («once naciones además de Estados Unidos»).",
            pt: "Verbetes que o número deixa de fora (“onze nações além dos Estados Unidos”).",
          },
          value: { type: "entries", kinds: ["country"] },
        },
        {
          id: "difference-explained",
          words: { en: "Difference explained", es: "Diferencia explicada", pt: "Explicação da diferença" },
          hint: {
            en: "Why the number and the list differ, in one sentence.",
            es: "Por qué difieren el número y la lista, en una frase.",
            pt: "Por que o número e a lista diferem, em uma frase.",
          },
          value: { type: "text" },
          explains: true,
        },
      ],
    },
    personnel,
    field,
    figure,
    statement,
  ],
};
