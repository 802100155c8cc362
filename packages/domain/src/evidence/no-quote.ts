import type { Words } from "../text/languages.ts";

/** Why a citation has no quotation, with words; `other` needs a note. */
export const noQuoteReasons = {
  "not-taken": {
    en: "none was taken when the source was read",
    es: "no se tomó ninguna al leer la fuente",
    pt: "nada foi transcrito na leitura da fonte",
  },
  "data-row": {
    en: "a row or cell of a data set",
    es: "una fila o celda de un conjunto de datos",
    pt: "uma linha ou célula de um conjunto de dados",
  },
  "table-or-list": {
    en: "a table or list, not a sentence",
    es: "una tabla o lista, no una frase",
    pt: "uma tabela ou lista, não uma frase",
  },
  code: {
    en: "the source gives only the code or number",
    es: "la fuente solo da el código o número",
    pt: "a fonte dá apenas o código ou número",
  },
  image: {
    en: "an image, map or recording",
    es: "una imagen, un mapa o una grabación",
    pt: "uma imagem, um mapa ou uma gravação",
  },
  long: {
    en: "the passage is too long to quote",
    es: "el pasaje es demasiado largo para transcribirlo",
    pt: "a passagem é longa demais para ser transcrita",
  },
  other: { en: "another reason", es: "otra razón", pt: "outra razão" },
} as const satisfies Record<string, Words>;

export type NoQuoteReason = keyof typeof noQuoteReasons;
export const noQuoteReasonIds = Object.keys(noQuoteReasons) as [NoQuoteReason, ...NoQuoteReason[]];
