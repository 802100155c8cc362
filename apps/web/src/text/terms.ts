import { area } from "./text.ts";

/** What contributors agree to at their first submission; dated by the domain's `termsInForce`. */
export const termsText = area({
  en: {
    title: "Contributor terms",
    description: "What you agree to when you submit a change to the record.",
    version: "Version of {date}, in force.",
    lede: "You accept these terms once, when you first submit a change. The version you accepted is stored with what you submitted. If the terms change, you are asked again, and what you submitted before stays under what you accepted then.",
    own: "It is yours to give",
    ownText:
      "What you submit is your own wording, or you have the right to give it. Facts belong to nobody; texts do. Take from others only short quotations, exact, in quotation marks, with their source.",
    licence: "The licence",
    licenceText:
      "You place what you submit under <cc>Creative Commons Attribution 4.0 International (CC BY 4.0)</cc>. Anyone may then copy it, change it and use it for any purpose, if they name Convenio and link to the entry. The licence cannot be taken back for what has been published.",
    honest: "Sources and machines",
    honestText:
      "You name the source in which you read it and the place where it stands, and you do not hide a source that says otherwise. You say when a machine wrote or translated a text. A machine’s text is never offered as evidence.",
    people: "People and care",
    peopleText:
      "You write about states, organizations and people in public office, not about the private life of anyone. You do not submit what would put a person in danger, or what you were given under a duty to keep secret.",
    stays: "What stays",
    staysText:
      "What is published stays: revisions are never altered or deleted, and the history shows your display name beside what you wrote. You may withdraw a proposal at any time before it is published. If you leave, your name can be blanked; what you wrote remains, under a number.",
    decide: "Who decides",
    decideText:
      "Others review what you submit and may change, refuse or later correct it, by the rules in <policy>Who decides, and by what rule</policy>. Nobody promises that it will be published. You give it as it is, without warranty, and so does the record to its readers.",
  },
  es: {
    title: "Condiciones para quienes contribuyen",
    description: "Lo que usted acepta al enviar un cambio al registro.",
    version: "Versión del {date}, vigente.",
    lede: "Usted acepta estas condiciones una sola vez, cuando envía su primer cambio. La versión aceptada se guarda junto con lo enviado. Si las condiciones cambian, se le preguntará de nuevo, y lo enviado antes queda bajo lo que aceptó entonces.",
    own: "Es suyo",
    ownText:
      "Lo que envía está escrito con sus palabras, o tiene derecho a darlo. Los hechos no son de nadie; los textos, sí. De otros tome solo citas breves, exactas, entre comillas y con su fuente.",
    licence: "La licencia",
    licenceText:
      "Usted pone lo que envía bajo la licencia <cc>Creative Commons Atribución 4.0 Internacional (CC BY 4.0)</cc>. Cualquiera puede entonces copiarlo, cambiarlo y usarlo con cualquier fin, si nombra a Convenio y enlaza la entrada. Para lo publicado, la licencia no puede retirarse.",
    honest: "Fuentes y máquinas",
    honestText:
      "Usted nombra la fuente en que lo leyó y el lugar donde está, y no oculta una fuente que diga otra cosa. Dice cuándo una máquina escribió o tradujo un texto. El texto de una máquina nunca se ofrece como evidencia.",
    people: "Personas y cuidado",
    peopleText:
      "Usted escribe sobre Estados, organizaciones y personas en cargos públicos, no sobre la vida privada de nadie. No envía lo que pondría en peligro a una persona, ni lo que recibió con el deber de guardar secreto.",
    stays: "Lo que permanece",
    staysText:
      "Lo publicado permanece: las revisiones nunca se alteran ni se borran, y el historial muestra su nombre público junto a lo que escribió. Puede retirar una propuesta en cualquier momento antes de que se publique. Si se va, su nombre puede borrarse; lo que escribió queda, con un número.",
    decide: "Quién decide",
    decideText:
      "Otras personas revisan lo que usted envía y pueden cambiarlo, rechazarlo o corregirlo después, según <policy>Quién decide y con qué regla</policy>. Nadie promete que se publique. Usted lo da tal como está, sin garantía, y así lo da el registro a sus lectores.",
  },
  pt: {
    title: "Termos para quem contribui",
    description: "O que você aceita ao enviar uma alteração ao registro.",
    version: "Versão de {date}, em vigor.",
    lede: "Você aceita estes termos uma única vez, ao enviar sua primeira alteração. A versão aceita fica guardada com o que foi enviado. Se os termos mudarem, perguntaremos de novo, e o que foi enviado antes continua sob o que você aceitou então.",
    own: "O que você pode ceder",
    ownText:
      "O que você envia está escrito com suas palavras, ou você tem o direito de cedê-lo. Os fatos não são de ninguém; os textos, sim. De outros, tome apenas citações breves, exatas, entre aspas e com sua fonte.",
    licence: "A licença",
    licenceText:
      "Você coloca o que envia sob a licença <cc>Creative Commons Atribuição 4.0 Internacional (CC BY 4.0)</cc>. Qualquer pessoa pode então copiar, alterar e usar para qualquer fim, se citar o Convenio e incluir um link para o verbete. Para o que foi publicado, a licença não pode ser retirada.",
    honest: "Fontes e máquinas",
    honestText:
      "Você nomeia a fonte em que leu e o lugar onde está, e não esconde uma fonte que diga outra coisa. Diz quando uma máquina escreveu ou traduziu um texto. O texto de uma máquina nunca é oferecido como evidência.",
    people: "Pessoas e cuidado",
    peopleText:
      "Você escreve sobre Estados, organizações e pessoas em cargos públicos, não sobre a vida privada de ninguém. Não envia o que poria uma pessoa em perigo, nem o que recebeu com o dever de guardar segredo.",
    stays: "O que permanece",
    staysText:
      "O que foi publicado permanece: as revisões nunca são alteradas nem apagadas, e o histórico mostra seu nome público junto ao que você escreveu. Você pode retirar uma proposta a qualquer momento antes da publicação. Se você sair, seu nome pode ser apagado; o que escreveu fica, sob um número.",
    decide: "Quem decide",
    decideText:
      "Outras pessoas revisam o que você envia e podem alterá-lo, recusá-lo ou corrigi-lo depois, segundo <policy>Quem decide e por que regra</policy>. Ninguém promete que será publicado. Você o oferece como está, sem garantia, e assim o registro o oferece a seus leitores.",
  },
});
