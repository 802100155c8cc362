import type { Kind } from "./kind.ts";
import { statement } from "./statement.ts";

export const theme: Kind = {
  id: "theme",
  words: {
    one: { en: "Theme", es: "Tema", pt: "Tema" },
    many: { en: "Themes", es: "Temas", pt: "Temas" },
  },
  hint: {
    en: "A question across entries. Its page gathers every claim with the fields, drivers or challenges it covers.",
    es: "Una cuestión que atraviesa entradas. Su página reúne toda afirmación con los ámbitos, motivos o dificultades que abarca.",
    pt: "Uma questão que atravessa verbetes. Sua página reúne toda afirmação com as áreas, motivos ou dificuldades que abrange.",
  },
  predicates: [
    statement,
    {
      id: "covers-field",
      words: { en: "Gathers the field", es: "Reúne el ámbito", pt: "Reúne a área" },
      value: { type: "term", vocabulary: "field" },
      many: true,
      gathers: "field",
    },
    {
      id: "covers-driver",
      words: { en: "Gathers the driver", es: "Reúne el motivo", pt: "Reúne o motivo" },
      value: { type: "term", vocabulary: "driver" },
      many: true,
      gathers: "driver",
    },
    {
      id: "covers-challenge",
      words: { en: "Gathers the challenge", es: "Reúne la dificultad", pt: "Reúne a dificuldade" },
      value: { type: "term", vocabulary: "challenge" },
      many: true,
      gathers: "challenge",
    },
    {
      id: "related",
      words: { en: "Related entry", es: "Entrada relacionada", pt: "Verbete relacionado" },
      value: {
        type: "entry",
        kinds: [
          "partnership",
          "agreement",
          "exercise",
          "exercise-edition",
          "organization",
          "country",
          "case-study",
          "theme",
        ],
      },
      many: true,
      inverse: { en: "Themes", es: "Temas", pt: "Temas" },
      qualifiers: [
        {
          id: "why",
          words: { en: "Why", es: "Por qué", pt: "Por quê" },
          value: { type: "text" },
          explains: true,
        },
      ],
    },
  ],
};
