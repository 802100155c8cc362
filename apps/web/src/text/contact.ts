import { area } from "./text.ts";

/** How to report an error, with an account and without. */
export const contactText = area({
  en: {
    title: "Report an error",
    description: "How to correct the record, with an account and without one.",
    lede: "The best report names the claim, says what is wrong with it, and gives the source that says so.",
    account: "With an account",
    accountText:
      "Open the entry and press “Propose a change”. Put the value right or add the source that contradicts it, say why in one sentence, and submit it. You see what becomes of it and why.",
    without: "Without an account",
    withoutText:
      "This is a demonstration installation on one machine: what changes here is not the public record, and no mailbox stands behind it. On this machine anyone can try it without making an account: the <signIn>sign-in page</signIn> lets you act as one of the demonstration people with one press of a button, and propose the change yourself.",
    point: "How to point at a fact",
    pointText:
      "Every claim has an address of its own: open the mark beside it and follow “This claim, its versions and its history”. So has every source, every audit and every published revision of an entry. An address and one sentence are enough for anyone to see what you mean.",
    people: "About yourself",
    peopleText: "What is kept about people, and what can be deleted, is in <privacy>this page</privacy>.",
    operator: "Who runs this",
    operatorText:
      "Whoever started this demonstration on this machine. There is no other operator, and nothing you type here is sent anywhere else.",
  },
  es: {
    title: "Avisar de un error",
    description: "Cómo corregir el registro, con cuenta y sin ella.",
    lede: "El mejor aviso nombra la afirmación, dice qué está mal y da la fuente que lo dice.",
    account: "Con cuenta",
    accountText:
      "Abra la entrada y pulse «Proponer un cambio». Corrija el valor o añada la fuente que lo contradice, diga por qué en una frase y envíelo. Verá qué fue de él y por qué.",
    without: "Sin cuenta",
    withoutText:
      "Esta es una instalación de demostración en una sola máquina: lo que cambia aquí no es el registro público y no hay ningún buzón detrás. En esta máquina cualquiera puede probarlo sin crear una cuenta: la <signIn>página de inicio de sesión</signIn> le permite actuar como una de las personas de la demostración con solo pulsar un botón, y proponer usted el cambio.",
    point: "Cómo señalar un dato",
    pointText:
      "Cada afirmación tiene una dirección propia: abra la marca a su lado y siga «Esta afirmación, sus versiones y su historia». También la tienen cada fuente, cada auditoría y cada revisión publicada de una entrada. Una dirección y una frase bastan para que cualquiera vea a qué se refiere.",
    people: "Sobre usted",
    peopleText:
      "Qué se guarda sobre las personas y qué puede borrarse está en <privacy>esta página</privacy>.",
    operator: "Quién mantiene esto",
    operatorText:
      "Quien inició esta demostración en esta máquina. No hay otro responsable, y nada de lo que escriba aquí se envía a otro lugar.",
  },
  pt: {
    title: "Avisar de um erro",
    description: "Como corrigir o registro, com conta e sem ela.",
    lede: "O melhor aviso nomeia a afirmação, diz o que está errado e dá a fonte que o diz.",
    account: "Com conta",
    accountText:
      "Abra o verbete e use “Propor uma alteração”. Corrija o valor ou acrescente a fonte que o contradiz, diga por quê em uma frase e envie. Você verá o que foi feito disso e por quê.",
    without: "Sem conta",
    withoutText:
      "Esta é uma instalação de demonstração em uma só máquina: o que muda aqui não é o registro público, e não há nenhuma caixa de correio por trás dela. Nesta máquina qualquer pessoa pode experimentar sem criar conta: a <signIn>página de entrada</signIn> permite agir como uma das pessoas da demonstração com um só toque, e propor você mesmo a alteração.",
    point: "Como apontar um dado",
    pointText:
      "Cada afirmação tem um endereço próprio: abra a marca ao lado dela e siga “Esta afirmação, suas versões e sua história”. Também o têm cada fonte, cada auditoria e cada revisão publicada de um verbete. Um endereço e uma frase bastam para que qualquer pessoa veja do que se trata.",
    people: "Sobre você",
    peopleText:
      "O que se guarda sobre as pessoas, e o que pode ser apagado, está <privacy>nesta página</privacy>.",
    operator: "Quem mantém isto",
    operatorText:
      "Quem iniciou esta demonstração nesta máquina. Não há outro responsável, e nada do que você escrever aqui é enviado a outro lugar.",
  },
});
