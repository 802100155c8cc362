import { area } from "./text.ts";

/** How evidence is judged: the page behind every mark. */
export const methodText = area({
  en: {
    title: "How evidence is judged",
    description: "What each evidence mark means, and the exact rule by which it is computed.",
    lede: "Every fact here is a claim of its own, with its sources at the fact. The mark beside it says how well it is known. A rule computes the mark; nobody types it.",
    states: "The seven states",
    state: {
      corroborated:
        "Two sources of different origin say it, and a person opened each of them and confirmed it.",
      checked: "A person other than its author opened a source and confirmed that it says this.",
      cited: "A source is named with the place in it, but nobody else has confirmed yet that it says this.",
      disputed:
        "A source contradicts it, or another value of the same fact has a source of its own. Both are shown; preferring one orders them and does not end the dispute.",
      overdue: "It was checked, but facts of this kind change and the time for another check has passed.",
      unsourced: "No source supports it. The author had to say why.",
      refuted:
        "It was set aside with a reason, or everyone who opened its sources found that they say otherwise.",
    },
    rule: "The rule",
    ruleText:
      "The first of these that holds is the state. Sources that a machine wrote and sources that were retracted never count.",
    rule1:
      "Refuted: the claim was set aside, or there are checks of its supporting sources and all contradict it.",
    rule2:
      "Disputed: a citation contradicts it and that is not settled, or a competing value of the same fact, period and details has support.",
    rule3: "Unsourced: nothing supports it, wholly or in part.",
    rule4: "Cited: no current check confirms a citation that supports it. Support in part is not enough.",
    rule5: "Overdue: the fact has to be checked again from time to time, and that time has passed.",
    rule6: "Corroborated: citations from two different origins are confirmed.",
    rule7: "Checked: all else.",
    origin:
      "Origin is the group that an account comes from. Three articles that repeat one press release are one origin; sources of unknown origin count as one.",
    sources: "Sources, passages and stances",
    sourcesText:
      "A source is described once and shared. A citation names a place in it, quotes it in its own language where it can, and takes a stance: it supports, supports in part, contradicts, or gives context. What the source itself asserts is kept apart from what is published here. A text that a machine wrote may give context and nothing else.",
    checks: "Checks",
    checksText:
      "A check is one person’s answer to one question: does the passage say what this citation says it says? The answers are: confirms, confirms in part, contradicts, passage not found, could not be opened. The person is never an author of the claim or the citation. A check holds for exactly the claim and the citation that were read; when either changes, it lapses.",
    gaps: "Unknown, none, not researched",
    gapsText:
      "“Unknown” means that it was looked for and no source establishes it. “None” means that it is known not to exist; that too can be cited. Where nothing stands, nobody has researched it yet: absence here is no evidence of absence.",
    dates: "Dates",
    datesText:
      "Dates are kept as exactly as they are known and no more: “perhaps 1959”, “about August 2014”, “since 1998”. The record stores them in EDTF, the extended date format of ISO 8601-2, and shows that form where it says more than the words.",
    counts: "Stated and listed",
    countsText:
      "Where a source states a number of participants and the page lists another, the page says so until the data agree or somebody explains the difference. Observers are not counted.",
    imported: "Imported entries",
    importedText:
      "The initial load was made by the operator from files, not by people reviewing one another. Such entries say so until every citation that came with the load has been checked by a person or replaced by a reviewed proposal.",
    policy: "Who decides what is published, and by what majority, is in the <policy>policy</policy>.",
  },
  es: {
    title: "Cómo se juzga la evidencia",
    description: "Qué significa cada marca de evidencia y con qué regla exacta se calcula.",
    lede: "Aquí cada dato es una afirmación propia, con sus fuentes junto al dato. La marca a su lado dice qué tan bien se sabe. Una regla calcula la marca; nadie la escribe.",
    states: "Los siete estados",
    state: {
      corroborated:
        "Lo dicen dos fuentes de distinta procedencia, y una persona abrió cada una y lo confirmó.",
      checked: "Una persona distinta de su autora o autor abrió una fuente y confirmó que lo dice.",
      cited: "Se nombra una fuente y el lugar, pero nadie más ha confirmado todavía que lo diga.",
      disputed:
        "Una fuente lo contradice, u otro valor del mismo dato tiene fuente propia. Se muestran ambos; preferir uno los ordena, no cierra la disputa.",
      overdue:
        "Se comprobó, pero los datos de esta clase cambian y ya pasó el plazo para comprobarlo de nuevo.",
      unsourced: "Ninguna fuente lo respalda. Quien lo escribió tuvo que decir por qué.",
      refuted: "Se descartó con un motivo, o quienes abrieron sus fuentes hallaron que dicen otra cosa.",
    },
    rule: "La regla",
    ruleText:
      "El estado es el primero de estos que se cumpla. Las fuentes escritas por una máquina y las retractadas nunca cuentan.",
    rule1:
      "Refutada: la afirmación se descartó, o hay comprobaciones de las fuentes que la respaldan y todas la contradicen.",
    rule2:
      "Disputada: una cita la contradice y eso no está resuelto, o tiene respaldo un valor rival del mismo dato, período y detalles.",
    rule3: "Sin fuente: nada la respalda, ni en parte.",
    rule4:
      "Citada: ninguna comprobación vigente confirma una cita que la respalde. Respaldar en parte no basta.",
    rule5: "Por recomprobar: el dato debe comprobarse cada cierto tiempo y ese plazo pasó.",
    rule6: "Corroborada: están confirmadas citas de dos procedencias distintas.",
    rule7: "Comprobada: en los demás casos.",
    origin:
      "La procedencia es el grupo del que procede la información. Tres artículos que repiten un mismo comunicado son una sola procedencia; las fuentes de procedencia desconocida cuentan como una.",
    sources: "Fuentes, pasajes y posturas",
    sourcesText:
      "Cada fuente se describe una vez y se comparte. Una cita nombra un lugar de ella, la transcribe en su idioma cuando puede y toma una postura: respalda, respalda en parte, contradice o da contexto. Lo que la fuente afirma se guarda aparte de lo que aquí se publica. Un texto escrito por una máquina puede dar contexto y nada más.",
    checks: "Comprobaciones",
    checksText:
      "Una comprobación es la respuesta de una persona a una sola pregunta: ¿dice el pasaje lo que esta cita dice que dice? Las respuestas son: confirma, confirma en parte, contradice, no se halló el pasaje, no se pudo abrir. Esa persona nunca es autora de la afirmación ni de la cita. La comprobación vale exactamente para la afirmación y la cita que se leyeron; si una de las dos cambia, caduca.",
    gaps: "Se desconoce, ninguno, sin investigar",
    gapsText:
      "«Se desconoce» significa que se buscó y ninguna fuente lo establece. «Ninguno» significa que consta que no existe; eso también puede citarse. Donde no hay nada, nadie lo ha investigado todavía: la ausencia aquí no prueba ausencia.",
    dates: "Fechas",
    datesText:
      "Las fechas se guardan con la exactitud con que se conocen y no más: «quizá 1959», «hacia agosto de 2014», «desde 1998». El registro las guarda en EDTF, el formato ampliado de ISO 8601-2, y muestra esa forma cuando dice más que las palabras.",
    counts: "Declarado y enumerado",
    countsText:
      "Cuando una fuente declara un número de participantes y la página enumera otro, la página lo dice hasta que los datos coincidan o alguien explique la diferencia. Los observadores no se cuentan.",
    imported: "Entradas importadas",
    importedText:
      "La carga inicial la hizo el responsable a partir de archivos, sin revisión entre personas. Esas entradas lo dicen hasta que una persona haya comprobado cada cita que llegó con la carga, o una propuesta revisada la haya reemplazado.",
    policy: "Quién decide qué se publica, y con cuántas aprobaciones, está en las <policy>reglas</policy>.",
  },
  pt: {
    title: "Como a evidência é julgada",
    description: "O que significa cada marca de evidência e com que regra exata ela é calculada.",
    lede: "Aqui cada dado é uma afirmação própria, com suas fontes junto ao dado. A marca ao lado diz quão bem se sabe. Uma regra calcula a marca; ninguém a escreve.",
    states: "Os sete estados",
    state: {
      corroborated: "Duas fontes de procedência distinta o dizem, e uma pessoa abriu cada uma e confirmou.",
      checked: "Uma pessoa que não é quem escreveu abriu uma fonte e confirmou que ela o diz.",
      cited: "Nomeia-se uma fonte e o lugar nela, mas ninguém mais confirmou ainda que ela o diga.",
      disputed:
        "Uma fonte o contradiz, ou outro valor do mesmo dado tem fonte própria. Ambos são mostrados; preferir um os ordena, não encerra a disputa.",
      overdue: "Foi verificado, mas dados deste tipo mudam e já passou o prazo para verificar de novo.",
      unsourced: "Nenhuma fonte o sustenta. Quem escreveu teve de dizer por quê.",
      refuted: "Foi descartado com um motivo, ou quem abriu suas fontes constatou que dizem outra coisa.",
    },
    rule: "A regra",
    ruleText:
      "O estado é o primeiro destes que valer. Fontes escritas por máquina e fontes retratadas nunca contam.",
    rule1:
      "Refutada: a afirmação foi descartada, ou há verificações das fontes que a sustentam e todas a contradizem.",
    rule2:
      "Disputada: uma citação a contradiz e isso não está resolvido, ou um valor rival do mesmo dado, período e detalhes tem sustentação.",
    rule3: "Sem fonte: nada a sustenta, nem em parte.",
    rule4:
      "Citada: nenhuma verificação vigente confirma uma citação que a sustente. Sustentar em parte não basta.",
    rule5: "A rever: o dado precisa ser verificado de tempos em tempos e esse prazo passou.",
    rule6: "Corroborada: estão confirmadas citações de duas procedências distintas.",
    rule7: "Verificada: nos demais casos.",
    origin:
      "Procedência é o grupo de onde vem um relato. Três artigos que repetem um mesmo comunicado são uma só procedência; fontes de procedência desconhecida contam como uma.",
    sources: "Fontes, passagens e posições",
    sourcesText:
      "Cada fonte é descrita uma vez e compartilhada. Uma citação nomeia um lugar nela, transcreve-a em seu idioma quando pode e toma uma posição: sustenta, sustenta em parte, contradiz ou dá contexto. O que a própria fonte afirma é guardado à parte do que aqui se publica. Um texto escrito por máquina pode dar contexto e nada mais.",
    checks: "Verificações",
    checksText:
      "Uma verificação é a resposta de uma pessoa a uma só pergunta: a passagem diz o que esta citação diz que ela diz? As respostas são: confirma, confirma em parte, contradiz, passagem não encontrada, não foi possível abrir. Essa pessoa nunca é autora da afirmação nem da citação. A verificação vale exatamente para a afirmação e a citação que foram lidas; se uma delas muda, perde a validade.",
    gaps: "Desconhecido, nenhum, não pesquisado",
    gapsText:
      "“Desconhecido” significa que se procurou e nenhuma fonte o estabelece. “Nenhum” significa que consta que não existe; isso também pode ser citado. Onde não há nada, ninguém pesquisou ainda: a ausência aqui não prova ausência.",
    dates: "Datas",
    datesText:
      "As datas são guardadas com a exatidão com que se conhecem e não mais: “talvez 1959”, “por volta de agosto de 2014”, “desde 1998”. O registro as guarda em EDTF, o formato ampliado da ISO 8601-2, e mostra essa forma quando ela diz mais que as palavras.",
    counts: "Declarado e listado",
    countsText:
      "Quando uma fonte declara um número de participantes e a página lista outro, a página o diz até que os números coincidam ou alguém explique a diferença. Observadores não são contados.",
    imported: "Verbetes importados",
    importedText:
      "A carga inicial foi feita pelo operador a partir de arquivos, sem revisão entre pessoas. Esses verbetes o dizem até que uma pessoa tenha verificado cada citação que veio com a carga, ou uma proposta revisada a tenha substituído.",
    policy: "Quem decide o que é publicado, e com quantas aprovações, está nas <policy>regras</policy>.",
  },
});
