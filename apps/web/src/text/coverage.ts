import { area } from "./text.ts";

/** What the record covers and what is thin, said from counts. */
export const coverageText = area({
  en: {
    title: "What the record covers",
    lead: "Counted from what is published today. Nothing here is written by hand.",
    claims:
      "Of {total, plural, one {# claim} other {# claims}}, {confirmed, plural, =0 {none has been} one {# has been} other {# have been}} confirmed by a person; {disputed, plural, =0 {none is} one {# is} other {# are}} disputed.",
    imported:
      "{count, plural, one {# citation} other {# citations}} of the initial load still {count, plural, one {waits} other {wait}} for a person who opens the source.",
    quotes:
      "{unquoted, number} of {citations, plural, one {# citation} other {# citations}} have no quotation.",
    written: "Entries with a written account: {list}, of {total, number}.",
    inLanguage: "{count, number} in {language}",
    origins: "Most citations come from few: {list}.",
    originShare: "{origin} ({share, number, percent})",
    sourceKinds: "By kind of source: {list}.",
    thin: "Countries that fewer than {limit, number} entries name as a participant: {list}.",
    none: "Countries that no entry names as a participant: {list}.",
    fields: "Fields with fewer than {limit, number} entries: {list}.",
    kind: "Kind",
    entries: "Entries",
    claimsHead: "Claims",
    confirmedHead: "Confirmed",
  },
  es: {
    title: "Qué cubre el registro",
    lead: "Contado a partir de lo que está publicado hoy. Nada de esto se escribe a mano.",
    claims:
      "De {total, plural, one {# afirmación} other {# afirmaciones}}, {confirmed, plural, =0 {ninguna ha sido confirmada} one {# ha sido confirmada} other {# han sido confirmadas}} por una persona; {disputed, plural, =0 {ninguna está} one {# está} other {# están}} en disputa.",
    imported:
      "{count, plural, one {# cita} other {# citas}} de la carga inicial {count, plural, one {espera} other {esperan}} todavía a que una persona abra la fuente.",
    quotes:
      "{unquoted, number} de {citations, plural, one {# cita} other {# citas}} no llevan transcripción.",
    written: "Entradas con un texto redactado: {list}, de {total, number}.",
    inLanguage: "{count, number} en {language}",
    origins: "La mayoría de las citas proviene de pocos: {list}.",
    originShare: "{origin} ({share, number, percent})",
    sourceKinds: "Por clase de fuente: {list}.",
    thin: "Países que menos de {limit, number} entradas nombran como participantes: {list}.",
    none: "Países que ninguna entrada nombra como participantes: {list}.",
    fields: "Ámbitos con menos de {limit, number} entradas: {list}.",
    kind: "Clase",
    entries: "Entradas",
    claimsHead: "Afirmaciones",
    confirmedHead: "Confirmadas",
  },
  pt: {
    title: "O que o registro cobre",
    lead: "Contado a partir do que está publicado hoje. Nada aqui é escrito à mão.",
    claims:
      "De {total, plural, one {# afirmação} other {# afirmações}}, {confirmed, plural, =0 {nenhuma foi confirmada} one {# foi confirmada} other {# foram confirmadas}} por uma pessoa; {disputed, plural, =0 {nenhuma está} one {# está} other {# estão}} em disputa.",
    imported:
      "{count, plural, one {# citação} other {# citações}} da carga inicial ainda {count, plural, one {espera} other {esperam}} que uma pessoa abra a fonte.",
    quotes:
      "{unquoted, number} de {citations, plural, one {# citação} other {# citações}} não têm transcrição.",
    written: "Verbetes com um texto redigido: {list}, de {total, number}.",
    inLanguage: "{count, number} em {language}",
    origins: "A maioria das citações vem de poucos: {list}.",
    originShare: "{origin} ({share, number, percent})",
    sourceKinds: "Por tipo de fonte: {list}.",
    thin: "Países que menos de {limit, number} verbetes nomeiam como participantes: {list}.",
    none: "Países que nenhum verbete nomeia como participantes: {list}.",
    fields: "Áreas com menos de {limit, number} verbetes: {list}.",
    kind: "Tipo",
    entries: "Verbetes",
    claimsHead: "Afirmações",
    confirmedHead: "Confirmadas",
  },
});
