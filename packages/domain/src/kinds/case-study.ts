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

export const caseStudy: Kind = {
  id: "case-study",
  words: {
    one: { en: "Case study", es: "Estudio de caso", pt: "Estudo de caso" },
    many: { en: "Case studies", es: "Estudios de caso", pt: "Estudos de caso" },
  },
  hint: {
    en: "One episode looked at closely: who, when, with what result and by which measure.",
    es: "Un episodio visto de cerca: quiénes, cuándo, con qué resultado y según qué medida.",
    pt: "Um episódio visto de perto: quem, quando, com que resultado e segundo que medida.",
  },
  dated: { from: "period" },
  predicates: [
    {
      id: "subject",
      words: { en: "Subject", es: "Objeto", pt: "Objeto" },
      hint: {
        en: "The entries that the case is about.",
        es: "Las entradas de las que trata el caso.",
        pt: "Os verbetes de que trata o caso.",
      },
      value: {
        type: "entry",
        kinds: ["partnership", "agreement", "exercise", "exercise-edition", "organization", "country"],
      },
      many: true,
      inverse: { en: "Case studies", es: "Estudios de caso", pt: "Estudos de caso" },
    },
    {
      id: "period",
      words: { en: "Period", es: "Período", pt: "Período" },
      value: { type: "date" },
      many: false,
    },
    {
      id: "participant",
      words: { en: "Participant", es: "Participante", pt: "Participante" },
      plural: { en: "Participants", es: "Participantes", pt: "Participantes" },
      value: { type: "entry", kinds: ["country", "organization"] },
      many: true,
      period: true,
      inverse: { en: "Took part in", es: "Participó en", pt: "Participou de" },
      participation: true,
      qualifiers: [
        {
          id: "role",
          words: { en: "Role", es: "Papel", pt: "Papel" },
          value: { type: "term", vocabulary: "party-role", default: "participant" },
          required: true,
        },
      ],
    },
    status,
    field,
    driver,
    outcome,
    assistance,
    personnel,
    politicalEvent,
    figure,
    challenge,
    lesson,
    statement,
  ],
};
