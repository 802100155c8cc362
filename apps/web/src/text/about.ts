import { area } from "./text.ts";

/** What this is, for somebody who has never been here. */
export const aboutText = area({
  en: {
    title: "About Convenio",
    description: "An open, reviewed record of Latin American military partnerships and security cooperation.",
    lede: "Convenio records who works with whom in Latin American military and security cooperation, under which agreement, in which exercise, with what result, and how we know.",
    why: "Why it exists",
    whyText:
      "Much of what is written about this field is prose that nobody checked, or tables that are frozen, closed to correction and silent about where each row comes from. Real sources contradict each other at the first exercise one opens: a year here, another there; eleven countries, or eighteen. A reader deserves to see that, at the fact.",
    whyMore:
      "So every fact here is a claim of its own. Beside it stands a mark that says how well it is known, and one tap away stand the passage, the source, and who opened it and when. <method>How evidence is judged</method> tells the rule.",
    holds: "What it holds",
    holdsText:
      "Partnerships, agreements, exercises and their editions, organizations, countries, case studies and themes, each on one page with one lasting address. <entries>Browse the entries</entries> or <sources>the sources</sources>. Text exists in English, Spanish and Portuguese; the facts are the same in all three, and where a language has no text yet, the page says so and shows another.",
    holdsMore:
      "What is missing here was not researched yet, or has no source. Absence from the record is no evidence that something does not exist.",
    who: "Who writes it, and who decides",
    whoText:
      "Anyone who signs in may propose an entry or a change, with sources. Someone else opens the sources, records what they found, and approves or asks for changes; nobody approves their own work, and a machine neither reviews nor checks. <policy>Who decides, and by what rule</policy> gives the numbers.",
    whoMore:
      "The first entries were loaded by the operator from files. They say “Imported, not yet reviewed by a person” until a person has checked every citation that came with the load.",
    machines: "What machines wrote",
    machinesText:
      "A text that a machine wrote may be named as context, never as evidence. A translation made by a machine says so, and is published only after a person has accepted it. A claim that was first found in a machine’s text carries that origin and has to be checked like every other.",
    permanent: "What stays",
    permanentText:
      "Every published revision of an entry keeps its address for ever and never changes; the log of decisions is chained by hashes, so that a later alteration shows. Cite a revision, and what you cited stays.",
    use: "Using it",
    useText:
      "The content is free to use under <cc>CC BY 4.0</cc>: name Convenio and link to the entry or revision. The program is free software under the MIT licence. Short quotations from sources remain their authors’.",
    more: "See also the <terms>terms for contributors</terms>, <privacy>what is kept about people</privacy>, and <contact>how to report an error</contact>.",
  },
  es: {
    title: "Acerca de Convenio",
    description:
      "Un registro abierto y revisado de las asociaciones militares y la cooperación en seguridad de América Latina.",
    lede: "Convenio registra quién coopera con quién en los asuntos militares y de seguridad de América Latina, con qué acuerdo, en qué ejercicio, con qué resultado y cómo lo sabemos.",
    why: "Por qué existe",
    whyText:
      "Mucho de lo que se escribe sobre este campo es prosa que nadie comprobó, o tablas congeladas, cerradas a la corrección y calladas sobre el origen de cada fila. Las fuentes reales se contradicen ya en el primer ejercicio que uno abre: aquí un año, allá otro; once países, o dieciocho. El lector merece verlo, junto al dato.",
    whyMore:
      "Por eso aquí cada dato es una afirmación propia. A su lado hay una marca que dice qué tan bien se sabe y, a un toque de distancia, el pasaje, la fuente, quién la abrió y cuándo. La regla está en <method>Cómo se juzga la evidencia</method>.",
    holds: "Qué contiene",
    holdsText:
      "Asociaciones, acuerdos, ejercicios y sus ediciones, organizaciones, países, estudios de caso y temas, cada uno en una página con una dirección duradera. <entries>Vea las entradas</entries> o <sources>las fuentes</sources>. Hay texto en español, portugués e inglés; los datos son los mismos en los tres, y donde una lengua todavía no tiene texto, la página lo dice y muestra otra.",
    holdsMore:
      "Lo que aquí falta todavía no se investigó, o no tiene fuente. Que algo no esté en el registro no prueba que no exista.",
    who: "Quién escribe y quién decide",
    whoText:
      "Cualquiera que entre con su cuenta puede proponer una entrada o un cambio, con fuentes. Otra persona abre las fuentes, anota lo que encontró y aprueba o pide cambios; nadie aprueba lo propio, y una máquina ni revisa ni comprueba. Los números están en <policy>Quién decide y con qué regla</policy>.",
    whoMore:
      "Las primeras entradas las cargó el responsable desde archivos. Dicen «Importado, aún no revisado por una persona» hasta que una persona haya comprobado cada cita que llegó con la carga.",
    machines: "Lo que escribieron las máquinas",
    machinesText:
      "Un texto escrito por una máquina puede nombrarse como contexto, nunca como evidencia. Una traducción hecha por una máquina lo dice, y solo se publica después de que una persona la haya aceptado. Una afirmación hallada por primera vez en el texto de una máquina lleva ese origen y debe comprobarse como cualquier otra.",
    permanent: "Lo que permanece",
    permanentText:
      "Cada revisión publicada de una entrada conserva su dirección para siempre y nunca cambia; el registro de decisiones está encadenado con resúmenes criptográficos, de modo que una alteración posterior se nota. Cite una revisión, y lo citado permanece.",
    use: "Cómo usarlo",
    useText:
      "El contenido puede usarse libremente con la licencia <cc>CC BY 4.0</cc>: nombre a Convenio y enlace la entrada o la revisión. El programa es software libre con licencia MIT. Las citas breves de las fuentes siguen siendo de sus autores.",
    more: "Vea también las <terms>condiciones para quienes contribuyen</terms>, <privacy>qué se guarda sobre las personas</privacy> y <contact>cómo avisar de un error</contact>.",
  },
  pt: {
    title: "Sobre o Convenio",
    description:
      "Um registro aberto e revisado das parcerias militares e da cooperação em segurança da América Latina.",
    lede: "O Convenio registra quem coopera com quem nos assuntos militares e de segurança da América Latina, sob que acordo, em que exercício, com que resultado e como sabemos.",
    why: "Por que existe",
    whyText:
      "Muito do que se escreve sobre este campo é prosa que ninguém verificou, ou tabelas congeladas, fechadas à correção e caladas sobre a origem de cada linha. As fontes reais se contradizem já no primeiro exercício que se abre: aqui um ano, ali outro; onze países, ou dezoito. O leitor merece ver isso, junto ao dado.",
    whyMore:
      "Por isso cada dado aqui é uma afirmação própria. Ao lado dela está uma marca que diz quão bem ela é conhecida e, a um toque de distância, a passagem, a fonte, quem a abriu e quando. A regra está em <method>Como a evidência é julgada</method>.",
    holds: "O que contém",
    holdsText:
      "Parcerias, acordos, exercícios e suas edições, organizações, países, estudos de caso e temas, cada um em uma página com um endereço duradouro. <entries>Veja os verbetes</entries> ou <sources>as fontes</sources>. Há texto em português, espanhol e inglês; os dados são os mesmos nos três e, onde uma língua ainda não tem texto, a página avisa e mostra outra.",
    holdsMore:
      "O que falta aqui ainda não foi pesquisado, ou não tem fonte. Que algo não esteja no registro não prova que não exista.",
    who: "Quem escreve e quem decide",
    whoText:
      "Qualquer pessoa que entre com sua conta pode propor um verbete ou uma alteração, com fontes. Outra pessoa abre as fontes, anota o que encontrou e aprova ou pede alterações; ninguém aprova o próprio trabalho, e uma máquina não revisa nem verifica. Os números estão em <policy>Quem decide e por que regra</policy>.",
    whoMore:
      "Os primeiros verbetes foram carregados pelo operador a partir de arquivos. Eles dizem “Importado, ainda não revisado por uma pessoa” até que uma pessoa tenha verificado cada citação que veio com a carga.",
    machines: "O que as máquinas escreveram",
    machinesText:
      "Um texto escrito por uma máquina pode ser nomeado como contexto, nunca como evidência. Uma tradução feita por uma máquina diz isso e só é publicada depois que uma pessoa a aceitou. Uma afirmação encontrada pela primeira vez no texto de uma máquina traz essa origem e precisa ser verificada como qualquer outra.",
    permanent: "O que permanece",
    permanentText:
      "Cada revisão publicada de um verbete conserva seu endereço para sempre e nunca muda; o registro das decisões é encadeado por resumos criptográficos, de modo que uma alteração posterior aparece. Cite uma revisão, e o que foi citado permanece.",
    use: "Como usar",
    useText:
      "O conteúdo pode ser usado livremente sob a licença <cc>CC BY 4.0</cc>: cite o Convenio e inclua um link para o verbete ou a revisão. O programa é software livre sob a licença MIT. As citações breves das fontes continuam sendo de seus autores.",
    more: "Veja também os <terms>termos para quem contribui</terms>, <privacy>o que se guarda sobre as pessoas</privacy> e <contact>como avisar de um erro</contact>.",
  },
});
