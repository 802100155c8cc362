import { area } from "./text.ts";

/** The words of a claim's own page. */
export const claimWords = area({
  en: {
    kicker: "Claim of <entry>{title}</entry>",
    title: "{subject} — claim of {title}",
    version: "Version {version, number}",
    current: "current",
    removed:
      "<b>This claim is no longer part of the entry.</b> What it said and what was found out stays here.",
    old: "<b>This is version {version, number} of {current, number}.</b> <link>See the current version</link>.",
    says: "What it says",
    competing: "Other values",
    competingNote:
      "Sources give other values for the same fact. Preference orders them; it does not end the dispute.",
    versions: "Versions",
    timeline: "What happened to it",
    revision: "revision {number, number}",
    event: {
      version: "Version {version, number} published in <revision>revision {number, number}</revision>",
      cited: "Citation added in <revision>revision {number, number}</revision>: {source}",
      "citation-removed": "Citation removed in <revision>revision {number, number}</revision>: {source}",
      check: "Check of {source}: ",
    },
    aSource: "a source",
    hash: "sha256 of the claim",
    value: "Value",
    published: "Published",
  },
  es: {
    kicker: "Afirmación de <entry>{title}</entry>",
    title: "{subject} — afirmación de {title}",
    version: "Versión {version, number}",
    current: "vigente",
    removed:
      "<b>Esta afirmación ya no forma parte de la entrada.</b> Lo que decía y lo que se averiguó queda aquí.",
    old: "<b>Esta es la versión {version, number} de {current, number}.</b> <link>Ver la versión vigente</link>.",
    says: "Qué dice",
    competing: "Otros valores",
    competingNote:
      "Hay fuentes que dan otros valores para el mismo dato. La preferencia los ordena; no cierra la disputa.",
    versions: "Versiones",
    timeline: "Qué le ocurrió",
    revision: "revisión {number, number}",
    event: {
      version: "Versión {version, number} publicada en la <revision>revisión {number, number}</revision>",
      cited: "Cita añadida en la <revision>revisión {number, number}</revision>: {source}",
      "citation-removed": "Cita quitada en la <revision>revisión {number, number}</revision>: {source}",
      check: "Comprobación de {source}: ",
    },
    aSource: "una fuente",
    hash: "sha256 de la afirmación",
    value: "Valor",
    published: "Publicada",
  },
  pt: {
    kicker: "Afirmação de <entry>{title}</entry>",
    title: "{subject} — afirmação de {title}",
    version: "Versão {version, number}",
    current: "vigente",
    removed:
      "<b>Esta afirmação já não faz parte do verbete.</b> O que dizia e o que se apurou permanece aqui.",
    old: "<b>Esta é a versão {version, number} de {current, number}.</b> <link>Ver a versão vigente</link>.",
    says: "O que diz",
    competing: "Outros valores",
    competingNote:
      "Há fontes que dão outros valores para o mesmo dado. A preferência os ordena; não encerra a disputa.",
    versions: "Versões",
    timeline: "O que aconteceu com ela",
    revision: "revisão {number, number}",
    event: {
      version: "Versão {version, number} publicada na <revision>revisão {number, number}</revision>",
      cited: "Citação acrescentada na <revision>revisão {number, number}</revision>: {source}",
      "citation-removed": "Citação retirada na <revision>revisão {number, number}</revision>: {source}",
      check: "Verificação de {source}: ",
    },
    aSource: "uma fonte",
    hash: "sha256 da afirmação",
    value: "Valor",
    published: "Publicada",
  },
});
