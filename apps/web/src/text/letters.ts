import { area } from "./text.ts";

/** What letters say. `site` is the installation's address without its protocol. */
export const lettersText = area({
  en: {
    signIn: {
      subject: "Your link to sign in to Convenio",
      asked: "Somebody, most likely you, asked at {site} for a link to sign in with this e-mail address.",
      open: "To sign in, open this address and press the button on the page:",
      holds: "The link works once, within {minutes, number} minutes of being asked for.",
      notYou:
        "If it was not you, do nothing. Without this letter nobody can sign in with your address, and no account is made.",
    },
    automatic: "This letter was written automatically by the Convenio installation at {site}.",
  },
  es: {
    signIn: {
      subject: "Su enlace para iniciar sesión en Convenio",
      asked:
        "Alguien, probablemente usted, pidió en {site} un enlace para iniciar sesión con esta dirección de correo.",
      open: "Para iniciar sesión, abra esta dirección y pulse el botón de la página:",
      holds: "El enlace sirve una sola vez, durante los {minutes, number} minutos siguientes a la petición.",
      notYou:
        "Si no fue usted, no haga nada. Sin este mensaje nadie puede iniciar sesión con su dirección, y no se crea ninguna cuenta.",
    },
    automatic: "Este mensaje lo escribió automáticamente la instalación de Convenio en {site}.",
  },
  pt: {
    signIn: {
      subject: "Seu link para entrar no Convenio",
      asked: "Alguém, provavelmente você, pediu em {site} um link para entrar com este endereço de e-mail.",
      open: "Para entrar, abra este endereço e pressione o botão da página:",
      holds: "O link funciona uma única vez, nos {minutes, number} minutos seguintes ao pedido.",
      notYou:
        "Se não foi você, não faça nada. Sem esta mensagem ninguém pode entrar com o seu endereço, e nenhuma conta é criada.",
    },
    automatic: "Esta mensagem foi escrita automaticamente pela instalação do Convenio em {site}.",
  },
});
