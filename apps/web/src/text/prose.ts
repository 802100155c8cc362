import { area } from "./text.ts";

/** Running text of an entry: its marks, its languages, and how two versions of it differ. */
export const proseText = area({
  en: {
    account: "Account",
    mark: "Evidence for this: claim {number, number}, {state}",
    noBody:
      "There is no account in English yet. It is shown in {language}; everything around it is in English.",
    noText:
      "This entry has no text in English yet. Title, summary and account are shown in {language}; facts are in English.",
    translate: "Write it in English",
    stale:
      "The {language} text was made from the {from} one, which changed in revision {number, number} and has been ahead of it since; it may say less, or other things, than the {from} text does now.",
    seeChange: "See what changed",
    bringUp: "Bring it up to date",
    machine: "Machine translation, accepted by a reviewer.",
    from: "Made from the {language} text.",
    diff: {
      added: "added: ",
      removed: "removed: ",
      wholeAdded: "New paragraph",
      wholeRemoved: "Removed paragraph",
      changed: "Changed",
      moved: "Moved from place {from, number} to {to, number}",
      movedChanged: "Moved from place {from, number} to {to, number}, and changed",
      same: "{count, plural, one {# unchanged paragraph} other {# unchanged paragraphs}}",
      markOf: "marked to a claim",
      linkOf: "linked to an entry",
    },
  },
  es: {
    account: "Reseña",
    mark: "Evidencia de esto: afirmación {number, number}, {state}",
    noBody: "Todavía no hay reseña en español. Se muestra en {language}; todo lo demás está en español.",
    noText:
      "Esta entrada todavía no tiene texto en español. El título, el resumen y la reseña se muestran en {language}; los datos, en español.",
    translate: "Escribirlo en español",
    stale:
      "El texto en {language} se hizo a partir del texto en {from}, que cambió en la revisión {number, number} y desde entonces va por delante; puede decir menos, u otras cosas, que el texto actual en {from}.",
    seeChange: "Ver qué cambió",
    bringUp: "Ponerlo al día",
    machine: "Traducción automática, aceptada por un revisor.",
    from: "Hecho a partir del texto en {language}.",
    diff: {
      added: "añadido: ",
      removed: "quitado: ",
      wholeAdded: "Párrafo nuevo",
      wholeRemoved: "Párrafo quitado",
      changed: "Cambiado",
      moved: "Pasó del lugar {from, number} al {to, number}",
      movedChanged: "Pasó del lugar {from, number} al {to, number} y cambió",
      same: "{count, plural, one {# párrafo sin cambios} other {# párrafos sin cambios}}",
      markOf: "remite a una afirmación",
      linkOf: "enlaza a una entrada",
    },
  },
  pt: {
    account: "Relato",
    mark: "Evidência disto: afirmação {number, number}, {state}",
    noBody: "Ainda não há relato em português. Ele é mostrado em {language}; todo o resto está em português.",
    noText:
      "Este verbete ainda não tem texto em português. O título, o resumo e o relato são mostrados em {language}; os dados, em português.",
    translate: "Escrever em português",
    stale:
      "O texto em {language} foi feito a partir do texto em {from}, que mudou na revisão {number, number} e desde então está à frente; ele pode dizer menos, ou outras coisas, do que o texto atual em {from}.",
    seeChange: "Ver o que mudou",
    bringUp: "Atualizar",
    machine: "Tradução automática, aceita por um revisor.",
    from: "Feito a partir do texto em {language}.",
    diff: {
      added: "acrescentado: ",
      removed: "removido: ",
      wholeAdded: "Parágrafo novo",
      wholeRemoved: "Parágrafo removido",
      changed: "Alterado",
      moved: "Passou do lugar {from, number} para o {to, number}",
      movedChanged: "Passou do lugar {from, number} para o {to, number} e foi alterado",
      same: "{count, plural, one {# parágrafo sem alterações} other {# parágrafos sem alterações}}",
      markOf: "remete a uma afirmação",
      linkOf: "leva a um verbete",
    },
  },
});
