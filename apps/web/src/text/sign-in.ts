import { area } from "./text.ts";

/** Signing in by a link in a letter. */
export const signInText = area({
  en: {
    live: "Reading the record needs no account. To propose, review or administer, sign in.",
    ask: {
      title: "Sign in by e-mail",
      lede: "You get a letter with a link that signs you in. There is no password, and whoever has no account gets one by opening the link.",
      email: "E-mail address",
      send: "Send me a link",
      demo: "In this demonstration no letter leaves this machine: you find yours among its letters.",
      kept: "This installation sends no mail yet: your letter waits here. Ask whoever runs it for your link.",
      problem: "This is not a whole e-mail address, such as name@example.org. Correct it and send again.",
    },
    sent: {
      title: "Look into your mail",
      lede: "If {email} can receive mail, a letter is on its way. Its link works once, for {minutes, number} minutes.",
      anAddress: "this address",
      nothing:
        "Nothing there after a few minutes? Look among unwanted mail, see whether the address is right, and ask again.",
      outbox: "Open the letters",
      again: "Ask again",
    },
    confirm: {
      title: "Go on to sign in",
      who: "You are about to sign in at {site} as {email}.",
      fresh: "Nobody has signed in with this address yet: an account is made when you go on.",
      name: "Name shown with your work",
      optional: "optional",
      nameHint: "Everybody can read it. You can leave it empty and change it later.",
      nameProblem:
        "This name holds signs that cannot stand in a name, shows none, or is too long. Correct it.",
      button: "Sign in",
      other: "This browser is signed in as {name}; that session ends.",
      notYou: "If you did not ask for this, close the page: nothing has happened.",
    },
    notNow: {
      title: "No new accounts for the moment",
      link: "Nobody has signed in with this address yet, and an account is a change. Your link stays good until {minutes, number} minutes after you asked for it; afterwards ask for a new one. Whoever has an account can sign in.",
      again: "Try again",
    },
    void: {
      title: "This link does not lead in",
      again: "Ask for a new link",
    },
    tooOften: "Too often in a short time",
  },
  es: {
    live: "Para leer el registro no hace falta cuenta. Para proponer, revisar o administrar, inicie sesión.",
    ask: {
      title: "Iniciar sesión por correo electrónico",
      lede: "Recibirá un mensaje con un enlace para iniciar sesión. No hay contraseña, y quien no tiene cuenta la obtiene al abrir el enlace.",
      email: "Dirección de correo electrónico",
      send: "Enviarme un enlace",
      demo: "En esta demostración ningún mensaje sale de esta máquina: encontrará el suyo entre los mensajes.",
      kept: "Esta instalación todavía no envía correo: su mensaje espera aquí. Pida su enlace a quien la administra.",
      problem:
        "Esto no es una dirección de correo completa, como nombre@example.org. Corríjala y vuelva a enviar.",
    },
    sent: {
      title: "Mire su correo",
      lede: "Si {email} puede recibir correo, un mensaje va en camino. Su enlace sirve una sola vez, durante {minutes, number} minutos.",
      anAddress: "esta dirección",
      nothing:
        "¿No llegó nada en unos minutos? Mire en el correo no deseado, compruebe que la dirección sea correcta y pida otro enlace.",
      outbox: "Abrir los mensajes",
      again: "Pedir otro enlace",
    },
    confirm: {
      title: "Continuar e iniciar sesión",
      who: "Está por iniciar sesión en {site} como {email}.",
      fresh: "Nadie ha iniciado sesión todavía con esta dirección: al continuar se crea una cuenta.",
      name: "Nombre que acompaña su trabajo",
      optional: "opcional",
      nameHint: "Cualquiera puede leerlo. Puede dejarlo vacío y cambiarlo más tarde.",
      nameProblem:
        "Este nombre contiene signos que no caben en un nombre, no muestra ninguno o es demasiado largo. Corríjalo.",
      button: "Iniciar sesión",
      other: "En este navegador hay una sesión iniciada como {name}; esa sesión termina.",
      notYou: "Si no lo pidió usted, cierre la página: no ha pasado nada.",
    },
    notNow: {
      title: "Por el momento no hay cuentas nuevas",
      link: "Nadie ha iniciado sesión todavía con esta dirección, y una cuenta es un cambio. Su enlace vale hasta {minutes, number} minutos después de pedirlo; pasado ese tiempo, pida otro. Quien ya tiene cuenta puede iniciar sesión.",
      again: "Volver a intentarlo",
    },
    void: {
      title: "Este enlace no da acceso",
      again: "Pedir un enlace nuevo",
    },
    tooOften: "Demasiadas veces en poco tiempo",
  },
  pt: {
    live: "Para ler o registro não é preciso ter conta. Para propor, revisar ou administrar, entre.",
    ask: {
      title: "Entrar por e-mail",
      lede: "Você recebe uma mensagem com um link para entrar. Não há senha, e quem não tem conta passa a ter ao abrir o link.",
      email: "Endereço de e-mail",
      send: "Enviar um link para mim",
      demo: "Nesta demonstração nenhuma mensagem sai desta máquina: você encontra a sua entre as mensagens.",
      kept: "Esta instalação ainda não envia e-mail: a sua mensagem espera aqui. Peça o seu link a quem a administra.",
      problem: "Isto não é um endereço de e-mail completo, como nome@example.org. Corrija e envie de novo.",
    },
    sent: {
      title: "Veja o seu e-mail",
      lede: "Se {email} pode receber e-mail, uma mensagem está a caminho. O link funciona uma única vez, durante {minutes, number} minutos.",
      anAddress: "este endereço",
      nothing:
        "Nada chegou depois de alguns minutos? Procure entre as mensagens indesejadas, confira se o endereço está certo e peça outro link.",
      outbox: "Abrir as mensagens",
      again: "Pedir outro link",
    },
    confirm: {
      title: "Continuar e entrar",
      who: "Você está prestes a entrar em {site} como {email}.",
      fresh: "Ninguém entrou ainda com este endereço: ao continuar, uma conta é criada.",
      name: "Nome mostrado com o seu trabalho",
      optional: "opcional",
      nameHint: "Qualquer pessoa pode lê-lo. Você pode deixá-lo vazio e mudá-lo depois.",
      nameProblem:
        "Este nome contém sinais que não cabem em um nome, não mostra nenhum ou é longo demais. Corrija.",
      button: "Entrar",
      other: "Este navegador está conectado como {name}; essa sessão termina.",
      notYou: "Se não foi você que pediu, feche a página: nada aconteceu.",
    },
    notNow: {
      title: "Por enquanto não há contas novas",
      link: "Ninguém entrou ainda com este endereço, e uma conta é uma alteração. O seu link vale até {minutes, number} minutos depois de pedido; passado esse tempo, peça outro. Quem já tem conta pode entrar.",
      again: "Tentar de novo",
    },
    void: {
      title: "Este link não dá acesso",
      again: "Pedir um novo link",
    },
    tooOften: "Vezes demais em pouco tempo",
  },
});
