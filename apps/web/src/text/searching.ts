import { area } from "./text.ts";

/** Where a claim was first found, and what was searched for evidence of it. */
export const searchingText = area({
  en: {
    lead: "Lead from a machine-written text",
    notFound: "Searched for and not found:",
    searched: "Searched for:",
    origin: "First found in a machine-written text",
    originHint:
      "Readers see that it is a lead. Cite a source that people wrote; the text itself supports nothing.",
    log: "Searches",
  },
  es: {
    lead: "Pista de un texto escrito por una máquina",
    notFound: "Se buscó y no se halló:",
    searched: "Se buscó:",
    origin: "Hallada primero en un texto escrito por una máquina",
    originHint: "Se muestra como pista. Cite una fuente escrita por personas; ese texto no respalda nada.",
    log: "Búsquedas",
  },
  pt: {
    lead: "Pista de um texto escrito por máquina",
    notFound: "Buscou-se e não se encontrou:",
    searched: "Buscou-se:",
    origin: "Encontrada primeiro em um texto escrito por máquina",
    originHint: "Aparece como pista. Cite uma fonte escrita por pessoas; o próprio texto não sustenta nada.",
    log: "Buscas",
  },
});
