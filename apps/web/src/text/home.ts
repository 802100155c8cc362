import { area } from "./text.ts";

/** The home page. */
export const homeText = area({
  en: {
    title: "Who works with whom, under what agreement, with what result. And how we know.",
    tab: "Convenio: the reviewed record of military partnerships in Latin America",
    description:
      "The open, reviewed record of military partnerships and security cooperation in Latin America, claim by claim with its evidence.",
    lede: "The open, reviewed record of military partnerships and security cooperation in Latin America. Every claim carries its evidence; every change is proposed, checked and signed.",
    search: "Search the record",
    placeholder: "An exercise, an edition, a country …",
    button: "Search",
    examples: "For example",
    today: "The record today",
    entries: "{count, plural, one {entry} other {entries}}",
    claims: "{count, plural, one {claim} other {claims}}",
    sources: "{count, plural, one {source} other {sources}}",
    countries: "{count, plural, one {country} other {countries}}",
    known: "How well is it known?",
    sentence: {
      corroborated: "<b>{count, number} corroborated</b> by independent sources",
      checked: "<b>{count, number} checked</b> by a second person",
      cited: "<b>{count, number} cited</b>, not yet checked by anybody",
      disputed: "<b>{count, number} disputed</b>: sources contradict each other",
      overdue: "<b>{count, number} overdue</b> for another check",
      unsourced: "<b>{count, number} without a source</b>",
      refuted: "<b>{count, number} refuted</b> or set aside",
    },
    newest: "Newly published",
    disputed: "Where sources disagree",
    disputedNote: "Both values stand, each with its source; a reader sees the dispute instead of a guess.",
    nothing: "Nothing is published yet.",
    all: "All entries",
    read: "Read",
    readText:
      "Search or browse by kind, country and evidence. Open any fact to see the passage that says it, where it stands, and who checked it.",
    readLink: "Browse the entries",
    contribute: "Contribute",
    contributeText:
      "Propose an entry or a correction, with its source. You will see who reviewed it, what they opened and why they decided as they did.",
    contributeLink: "Propose something",
    judge: "Judge for yourself",
    judgeText:
      "Evidence states are computed by a published rule, never typed by anybody. Nothing is published without a second person, and nobody approves their own work.",
    judgeLink: "How evidence is judged",
  },
  es: {
    title: "Quién coopera con quién, bajo qué acuerdo y con qué resultado. Y cómo lo sabemos.",
    tab: "Convenio: el registro revisado de las alianzas militares en América Latina",
    description:
      "El registro abierto y revisado de las alianzas militares y la cooperación en seguridad en América Latina, afirmación por afirmación y con su evidencia.",
    lede: "El registro abierto y revisado de las alianzas militares y la cooperación en seguridad en América Latina. Cada afirmación lleva su evidencia; todo cambio se propone, se comprueba y se firma.",
    search: "Buscar en el registro",
    placeholder: "Un ejercicio, una edición, un país …",
    button: "Buscar",
    examples: "Por ejemplo",
    today: "El registro hoy",
    entries: "{count, plural, one {entrada} other {entradas}}",
    claims: "{count, plural, one {afirmación} other {afirmaciones}}",
    sources: "{count, plural, one {fuente} other {fuentes}}",
    countries: "{count, plural, one {país} other {países}}",
    known: "¿Qué tan bien se sabe?",
    sentence: {
      corroborated:
        "<b>{count, plural, one {# corroborada} other {# corroboradas}}</b> por fuentes independientes",
      checked: "<b>{count, plural, one {# comprobada} other {# comprobadas}}</b> por una segunda persona",
      cited: "<b>{count, plural, one {# citada} other {# citadas}}</b>, aún sin comprobar por nadie",
      disputed: "<b>{count, plural, one {# disputada} other {# disputadas}}</b>: las fuentes se contradicen",
      overdue: "<b>{count, number} por revisar</b> de nuevo",
      unsourced: "<b>{count, number} sin fuente</b>",
      refuted:
        "{count, plural, one {<b># refutada</b> o descartada} other {<b># refutadas</b> o descartadas}}",
    },
    newest: "Publicado hace poco",
    disputed: "Donde las fuentes no coinciden",
    disputedNote:
      "Se conservan los dos valores, cada uno con su fuente; quien lee ve la disputa y no una conjetura.",
    nothing: "Todavía no se ha publicado nada.",
    all: "Todas las entradas",
    read: "Leer",
    readText:
      "Busque o recorra por clase, país y evidencia. Abra cualquier dato para ver el pasaje que lo dice, dónde está y quién lo comprobó.",
    readLink: "Recorrer las entradas",
    contribute: "Contribuir",
    contributeText:
      "Proponga una entrada o una corrección, con su fuente. Verá quién la revisó, qué abrió y por qué decidió así.",
    contributeLink: "Proponer algo",
    judge: "Juzgar por cuenta propia",
    judgeText:
      "El estado de la evidencia lo calcula una regla publicada; nadie lo escribe a mano. Nada se publica sin una segunda persona y nadie aprueba su propio trabajo.",
    judgeLink: "Cómo se juzga la evidencia",
  },
  pt: {
    title: "Quem coopera com quem, sob que acordo e com que resultado. E como sabemos.",
    tab: "Convenio: o registro revisado das parcerias militares na América Latina",
    description:
      "O registro aberto e revisado das parcerias militares e da cooperação em segurança na América Latina, afirmação por afirmação e com sua evidência.",
    lede: "O registro aberto e revisado das parcerias militares e da cooperação em segurança na América Latina. Cada afirmação traz sua evidência; toda alteração é proposta, verificada e assinada.",
    search: "Buscar no registro",
    placeholder: "Um exercício, uma edição, um país …",
    button: "Buscar",
    examples: "Por exemplo",
    today: "O registro hoje",
    entries: "{count, plural, one {verbete} other {verbetes}}",
    claims: "{count, plural, one {afirmação} other {afirmações}}",
    sources: "{count, plural, one {fonte} other {fontes}}",
    countries: "{count, plural, one {país} other {países}}",
    known: "Quão bem se sabe?",
    sentence: {
      corroborated:
        "<b>{count, plural, one {# corroborada} other {# corroboradas}}</b> por fontes independentes",
      checked: "<b>{count, plural, one {# verificada} other {# verificadas}}</b> por uma segunda pessoa",
      cited: "<b>{count, plural, one {# citada} other {# citadas}}</b>, ainda sem verificação",
      disputed: "<b>{count, plural, one {# disputada} other {# disputadas}}</b>: as fontes se contradizem",
      overdue: "<b>{count, number} a rever</b>",
      unsourced: "<b>{count, number} sem fonte</b>",
      refuted:
        "{count, plural, one {<b># refutada</b> ou descartada} other {<b># refutadas</b> ou descartadas}}",
    },
    newest: "Publicado há pouco",
    disputed: "Onde as fontes divergem",
    disputedNote: "Os dois valores ficam, cada um com sua fonte; quem lê vê a disputa e não um palpite.",
    nothing: "Ainda nada foi publicado.",
    all: "Todos os verbetes",
    read: "Ler",
    readText:
      "Busque ou percorra por tipo, país e evidência. Abra qualquer dado para ver a passagem que o diz, onde está e quem a verificou.",
    readLink: "Percorrer os verbetes",
    contribute: "Contribuir",
    contributeText:
      "Proponha um verbete ou uma correção, com sua fonte. Você verá quem revisou, o que abriu e por que decidiu assim.",
    contributeLink: "Propor algo",
    judge: "Julgar por conta própria",
    judgeText:
      "O estado da evidência é calculado por uma regra publicada; ninguém o escreve à mão. Nada é publicado sem uma segunda pessoa e ninguém aprova o próprio trabalho.",
    judgeLink: "Como a evidência é julgada",
  },
});
