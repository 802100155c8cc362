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
    withoutWrite:
      "Write to <mail>{contact}</mail>: give the address of the claim or page, what is wrong with it, and the source that says so. You need no account for that. Your message is read by {operator}, and what follows from it is proposed and checked like every other change.",
    withoutNothing:
      "Whoever runs this installation has given no address to write to. Making an account takes an e-mail address and nothing else: the <signIn>sign-in page</signIn> sends you a link.",
    withoutDemo:
      "This is a demonstration installation on one machine: what changes here is not the public record, and no mailbox stands behind it. On this machine anyone can try it without making an account: the <signIn>sign-in page</signIn> lets you act as one of the demonstration people with one press of a button, and propose the change yourself.",
    point: "How to point at a fact",
    pointText:
      "Every claim has an address of its own: open the mark beside it and follow “This claim, its versions and its history”. So has every source, every audit and every published revision of an entry. An address and one sentence are enough for anyone to see what you mean.",
    people: "About yourself",
    peopleText: "What is kept about people, and what can be deleted, is in <privacy>this page</privacy>.",
    operator: "Who runs this",
    operatorNamed: "{operator} runs this installation and answers for it.",
    operatorUnnamed: "Whoever runs this installation has given no name.",
    operatorDemo:
      "Whoever started this demonstration on this machine. There is no other operator, and nothing you type here is sent anywhere else.",
    theOperator: "whoever runs this installation",
  },
  es: {
    title: "Avisar de un error",
    description: "Cómo corregir el registro, con cuenta y sin ella.",
    lede: "El mejor aviso nombra la afirmación, dice qué está mal y da la fuente que lo dice.",
    account: "Con cuenta",
    accountText:
      "Abra la entrada y pulse «Proponer un cambio». Corrija el valor o añada la fuente que lo contradice, diga por qué en una frase y envíelo. Verá qué fue de él y por qué.",
    without: "Sin cuenta",
    withoutWrite:
      "Escriba a <mail>{contact}</mail>: dé la dirección de la afirmación o página, diga qué está mal y qué fuente lo dice. Para eso no hace falta cuenta. Su mensaje lo lee {operator}, y lo que resulte de él se propone y se comprueba como cualquier otro cambio.",
    withoutNothing:
      "Quien mantiene esta instalación no ha dado una dirección a la que escribir. Para crear una cuenta basta un correo electrónico: la <signIn>página de inicio de sesión</signIn> le envía un enlace.",
    withoutDemo:
      "Esta es una instalación de demostración en una sola máquina: lo que cambia aquí no es el registro público y no hay ningún buzón detrás. En esta máquina cualquiera puede probarlo sin crear una cuenta: la <signIn>página de inicio de sesión</signIn> le permite actuar como una de las personas de la demostración con solo pulsar un botón, y proponer usted el cambio.",
    point: "Cómo señalar un dato",
    pointText:
      "Cada afirmación tiene una dirección propia: abra la marca a su lado y siga «Esta afirmación, sus versiones y su historia». También la tienen cada fuente, cada auditoría y cada revisión publicada de una entrada. Una dirección y una frase bastan para que cualquiera vea a qué se refiere.",
    people: "Sobre usted",
    peopleText:
      "Qué se guarda sobre las personas y qué puede borrarse está en <privacy>esta página</privacy>.",
    operator: "Quién mantiene esto",
    operatorNamed: "{operator} mantiene esta instalación y responde de ella.",
    operatorUnnamed: "Quien mantiene esta instalación no ha dado su nombre.",
    operatorDemo:
      "Quien inició esta demostración en esta máquina. No hay otro responsable, y nada de lo que escriba aquí se envía a otro lugar.",
    theOperator: "quien mantiene esta instalación",
  },
  pt: {
    title: "Avisar de um erro",
    description: "Como corrigir o registro, com conta e sem ela.",
    lede: "O melhor aviso nomeia a afirmação, diz o que está errado e dá a fonte que o diz.",
    account: "Com conta",
    accountText:
      "Abra o verbete e use “Propor uma alteração”. Corrija o valor ou acrescente a fonte que o contradiz, diga por quê em uma frase e envie. Você verá o que foi feito disso e por quê.",
    without: "Sem conta",
    withoutWrite:
      "Escreva para <mail>{contact}</mail>: dê o endereço da afirmação ou página, diga o que está errado e que fonte o diz. Para isso não é preciso conta. Sua mensagem é lida por {operator}, e o que resultar dela é proposto e verificado como qualquer outra alteração.",
    withoutNothing:
      "Quem mantém esta instalação não deu um endereço para escrever. Para criar uma conta basta um e-mail: a <signIn>página de entrada</signIn> envia um link a você.",
    withoutDemo:
      "Esta é uma instalação de demonstração em uma só máquina: o que muda aqui não é o registro público, e não há nenhuma caixa de correio por trás dela. Nesta máquina qualquer pessoa pode experimentar sem criar conta: a <signIn>página de entrada</signIn> permite agir como uma das pessoas da demonstração com um só toque, e propor você mesmo a alteração.",
    point: "Como apontar um dado",
    pointText:
      "Cada afirmação tem um endereço próprio: abra a marca ao lado dela e siga “Esta afirmação, suas versões e sua história”. Também o têm cada fonte, cada auditoria e cada revisão publicada de um verbete. Um endereço e uma frase bastam para que qualquer pessoa veja do que se trata.",
    people: "Sobre você",
    peopleText:
      "O que se guarda sobre as pessoas, e o que pode ser apagado, está <privacy>nesta página</privacy>.",
    operator: "Quem mantém isto",
    operatorNamed: "{operator} mantém esta instalação e responde por ela.",
    operatorUnnamed: "Quem mantém esta instalação não deu seu nome.",
    operatorDemo:
      "Quem iniciou esta demonstração nesta máquina. Não há outro responsável, e nada do que você escrever aqui é enviado a outro lugar.",
    theOperator: "quem mantém esta instalação",
  },
});
