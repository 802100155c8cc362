import type { Kind } from "./kind.ts";
import { statement } from "./statement.ts";

export const country: Kind = {
  id: "country",
  words: {
    one: { en: "Country", es: "País", pt: "País" },
    many: { en: "Countries", es: "Países", pt: "Países" },
  },
  hint: {
    en: "A state or territory. Its page gathers every claim that names it.",
    es: "Un Estado o territorio. Su página reúne todas las afirmaciones que lo nombran.",
    pt: "Um Estado ou território. Sua página reúne todas as afirmações que o nomeiam.",
  },
  predicates: [
    {
      id: "iso-3166-1-alpha-2",
      words: { en: "ISO 3166-1 alpha-2", es: "ISO 3166-1 alfa-2", pt: "ISO 3166-1 alfa-2" },
      value: { type: "identifier", pattern: "^[A-Z]{2}$", example: "PE" },
      many: false,
    },
    {
      id: "iso-3166-1-alpha-3",
      words: { en: "ISO 3166-1 alpha-3", es: "ISO 3166-1 alfa-3", pt: "ISO 3166-1 alfa-3" },
      value: { type: "identifier", pattern: "^[A-Z]{3}$", example: "PER" },
      many: false,
      regional: "code",
    },
    {
      id: "iso-3166-1-numeric",
      words: { en: "ISO 3166-1 numeric", es: "ISO 3166-1 numérico", pt: "ISO 3166-1 numérico" },
      value: { type: "identifier", pattern: "^[0-9]{3}$", example: "604" },
      many: false,
    },
    {
      id: "none-found",
      words: {
        en: "Looked for, not found: cooperation with",
        es: "Buscada y no hallada: cooperación con",
        pt: "Buscada e não encontrada: cooperação com",
      },
      hint: {
        en: "Say in the search log where, with which words and when you looked.",
        es: "Anote en el registro de búsquedas dónde, con qué palabras y cuándo buscó.",
        pt: "Anote no registro de buscas onde, com que palavras e quando você buscou.",
      },
      value: { type: "entry", kinds: ["country", "organization"] },
      many: true,
      period: true,
      absence: true,
      qualifiers: [
        {
          id: "field",
          words: { en: "Field", es: "Ámbito", pt: "Área" },
          value: { type: "term", vocabulary: "field" },
        },
      ],
    },
    statement,
  ],
};
