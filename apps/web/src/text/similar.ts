import { area } from "./text.ts";

/** Published entries with a name like that of a new one, so that nothing is begun twice. */
export const similarText = area({
  en: {
    found:
      "{count, plural, one {One published entry has} other {# published entries have}} a name like this. Is what you write about among them?",
    list: "Entries with a similar name",
    newTab: "opens a new tab",
  },
  es: {
    found:
      "{count, plural, one {Una entrada publicada tiene} other {# entradas publicadas tienen}} un nombre parecido. ¿Está entre ellas lo que usted describe?",
    list: "Entradas con un nombre parecido",
    newTab: "se abre en otra pestaña",
  },
  pt: {
    found:
      "{count, plural, one {Um verbete publicado tem} other {# verbetes publicados têm}} um nome parecido. Está entre eles o que você descreve?",
    list: "Verbetes com um nome parecido",
    newTab: "abre em outra aba",
  },
});
