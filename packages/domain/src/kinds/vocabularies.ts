import type { Words } from "../text/languages.ts";

/** Closed lists of terms with their words. A term's key is what the record stores. */
export const vocabularies = {
  frequency: {
    annual: { en: "annual", es: "anual", pt: "anual" },
    biennial: { en: "biennial", es: "bienal", pt: "bienal" },
    triennial: { en: "triennial", es: "trienal", pt: "trienal" },
    irregular: { en: "irregular", es: "irregular", pt: "irregular" },
    once: { en: "once", es: "una sola vez", pt: "uma única vez" },
  },
  focus: {
    "maritime-security": { en: "maritime security", es: "seguridad marítima", pt: "segurança marítima" },
    training: { en: "training", es: "adiestramiento", pt: "adestramento" },
    "amphibious-operations": {
      en: "amphibious operations",
      es: "operaciones anfibias",
      pt: "operações anfíbias",
    },
    "air-operations": { en: "air operations", es: "operaciones aéreas", pt: "operações aéreas" },
    "land-operations": { en: "land operations", es: "operaciones terrestres", pt: "operações terrestres" },
    "disaster-response": { en: "disaster response", es: "respuesta a desastres", pt: "resposta a desastres" },
    peacekeeping: { en: "peacekeeping", es: "mantenimiento de la paz", pt: "manutenção da paz" },
    "canal-defence": {
      en: "defence of the Panama Canal",
      es: "defensa del canal de Panamá",
      pt: "defesa do canal do Panamá",
    },
    "counter-trafficking": {
      en: "counter-trafficking",
      es: "lucha contra el tráfico ilícito",
      pt: "combate ao tráfico ilícito",
    },
    "cyber-defence": { en: "cyber defence", es: "ciberdefensa", pt: "defesa cibernética" },
    "command-post": {
      en: "command-post exercise",
      es: "ejercicio de puesto de mando",
      pt: "exercício de posto de comando",
    },
  },
  "exercise-status": {
    active: { en: "active", es: "activo", pt: "ativo" },
    suspended: { en: "suspended", es: "suspendido", pt: "suspenso" },
    ended: { en: "ended", es: "terminado", pt: "encerrado" },
  },
  "participant-role": {
    participant: { en: "participant", es: "participante", pt: "participante" },
    host: { en: "host", es: "anfitrión", pt: "anfitrião" },
    lead: { en: "lead", es: "líder", pt: "líder" },
    observer: { en: "observer", es: "observador", pt: "observador" },
  },
  unit: {
    countries: { en: "countries", es: "países", pt: "países" },
    persons: { en: "people", es: "personas", pt: "pessoas" },
    ships: { en: "ships", es: "buques", pt: "navios" },
    aircraft: { en: "aircraft", es: "aeronaves", pt: "aeronaves" },
  },
} as const satisfies Record<string, Record<string, Words>>;

export type VocabularyId = keyof typeof vocabularies;

/** The words of a term, or null when the vocabulary does not hold it. */
export function termWords(vocabulary: VocabularyId, term: string): Words | null {
  const terms: Readonly<Record<string, Words>> = vocabularies[vocabulary];
  return Object.hasOwn(terms, term) ? (terms[term] ?? null) : null;
}
