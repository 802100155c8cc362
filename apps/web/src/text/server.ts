import type { Language } from "@convenio/domain/text/languages";

/** A page of the server itself: its heading and one plain sentence. */
export type Saying = { title: string; sentence: string };

export type ServerWords = Record<
  | "failed"
  | "busy"
  | "unreachable"
  | "malformed"
  | "misdirected"
  | "otherHost"
  | "foreignOrigin"
  | "notAcceptable"
  | "readOnlyPage"
  | "tooLarge"
  | "lengthRequired"
  | "csrf"
  | "formUnreadable"
  | "formUnreachable",
  Saying
> & { home: string; toForm: string };

/** What the server itself says, before or instead of a page. */
export const serverWords: Record<Language, ServerWords> = {
  en: {
    home: "To the home page",
    toForm: "Back to the form",
    failed: {
      title: "Something went wrong on our side",
      sentence:
        "This page could not be made. Nothing that you wrote was published or lost by it. Try again in a moment; if it stays like this, tell whoever runs this installation.",
    },
    busy: {
      title: "Too many at once",
      sentence:
        "So many people are reading at this moment that this page has to wait. Load it again in a moment.",
    },
    unreachable: {
      title: "Not reachable for a moment",
      sentence:
        "This page could not be looked up just now. Nothing was lost. Load it again in a moment; if it stays like this, tell whoever runs this installation.",
    },
    notAcceptable: {
      title: "No form that your program accepts",
      sentence: "The program that asked for this page accepts none of the ways in which it can be sent.",
    },
    readOnlyPage: {
      title: "This address is for reading",
      sentence: "This address can be read, and nothing can be sent to it; nothing was changed.",
    },
    malformed: {
      title: "This address cannot be read",
      sentence: "This address does not decode to plain text, so it cannot name a page here.",
    },
    misdirected: {
      title: "Not served under this name",
      sentence:
        "This is a demonstration installation: it answers only on this machine, at the address printed when it started.",
    },
    otherHost: {
      title: "Served under another name",
      sentence: "This site is served under another name, so nothing was changed.",
    },
    foreignOrigin: {
      title: "Not accepted from another site",
      sentence: "This request did not come from a page of this site, so nothing was changed.",
    },
    tooLarge: {
      title: "Too large",
      sentence: "This request is larger than this site accepts, so nothing was changed.",
    },
    lengthRequired: {
      title: "Length missing",
      sentence: "This request does not state its length, so nothing was changed.",
    },
    csrf: {
      title: "This form has expired",
      sentence:
        "This form is no longer current, so nothing was changed. Go back to it and send it again; nothing that you typed is lost.",
    },
    formUnreadable: {
      title: "This form cannot be read",
      sentence:
        "What was sent is no form of this site, or holds signs that cannot stand in a text; nothing was changed.",
    },
    formUnreachable: {
      title: "Not possible for a moment",
      sentence:
        "This could not be done just now. Nothing that you typed is lost: go back to the form and send it again in a moment. If it stays like this, tell whoever runs this installation.",
    },
  },
  es: {
    home: "A la página de inicio",
    toForm: "Volver al formulario",
    failed: {
      title: "Algo falló de nuestro lado",
      sentence:
        "No se pudo componer esta página. Nada de lo que escribió se publicó ni se perdió por ello. Vuelva a intentarlo en un momento; si sigue igual, avise a quien administra esta instalación.",
    },
    busy: {
      title: "Demasiadas consultas a la vez",
      sentence:
        "En este momento lee tanta gente que esta página tiene que esperar. Vuelva a cargarla dentro de un momento.",
    },
    unreachable: {
      title: "Sin acceso por un momento",
      sentence:
        "Ahora mismo no se pudo consultar esta página. No se perdió nada. Vuelva a cargarla dentro de un momento; si sigue igual, avise a quien administra esta instalación.",
    },
    notAcceptable: {
      title: "Ninguna forma que su programa acepte",
      sentence: "El programa que pidió esta página no acepta ninguna de las formas en que se puede enviar.",
    },
    readOnlyPage: {
      title: "Esta dirección es de lectura",
      sentence: "Esta dirección se puede leer, pero no se le puede enviar nada; no se cambió nada.",
    },
    malformed: {
      title: "Esta dirección no se puede leer",
      sentence: "Esta dirección no corresponde a un texto legible, así que no puede nombrar una página.",
    },
    misdirected: {
      title: "No se sirve con este nombre",
      sentence:
        "Esta es una instalación de demostración: responde solo en esta máquina, en la dirección que mostró al arrancar.",
    },
    otherHost: {
      title: "Se sirve con otro nombre",
      sentence: "Este sitio se sirve con otro nombre; no se cambió nada.",
    },
    foreignOrigin: {
      title: "No se acepta desde otro sitio",
      sentence: "Esta petición no vino de una página de este sitio; no se cambió nada.",
    },
    tooLarge: {
      title: "Demasiado grande",
      sentence: "Esta petición es mayor de lo que este sitio acepta; no se cambió nada.",
    },
    lengthRequired: {
      title: "Falta la longitud",
      sentence: "Esta petición no indica su longitud; no se cambió nada.",
    },
    csrf: {
      title: "Este formulario venció",
      sentence:
        "Este formulario ya no está vigente; no se cambió nada. Vuelva a él y envíelo otra vez; nada de lo que escribió se pierde.",
    },
    formUnreadable: {
      title: "Este formulario no se puede leer",
      sentence:
        "Lo que se envió no es un formulario de este sitio o contiene signos que no caben en un texto; no se cambió nada.",
    },
    formUnreachable: {
      title: "Imposible por un momento",
      sentence:
        "Ahora mismo no se pudo hacer. Nada de lo que escribió se pierde: vuelva al formulario y envíelo otra vez dentro de un momento. Si sigue igual, avise a quien administra esta instalación.",
    },
  },
  pt: {
    home: "Para a página inicial",
    toForm: "Voltar ao formulário",
    failed: {
      title: "Algo falhou do nosso lado",
      sentence:
        "Não foi possível compor esta página. Nada do que você escreveu foi publicado nem se perdeu por isso. Tente de novo em instantes; se continuar assim, avise quem administra esta instalação.",
    },
    busy: {
      title: "Consultas demais ao mesmo tempo",
      sentence:
        "Neste momento há tanta gente lendo que esta página precisa esperar. Recarregue-a daqui a pouco.",
    },
    unreachable: {
      title: "Sem acesso por um momento",
      sentence:
        "Agora não foi possível consultar esta página. Nada se perdeu. Recarregue-a daqui a pouco; se continuar assim, avise quem administra esta instalação.",
    },
    notAcceptable: {
      title: "Nenhuma forma que o seu programa aceite",
      sentence: "O programa que pediu esta página não aceita nenhuma das formas em que ela pode ser enviada.",
    },
    readOnlyPage: {
      title: "Este endereço é de leitura",
      sentence: "Este endereço pode ser lido, mas nada pode ser enviado a ele; nada foi alterado.",
    },
    malformed: {
      title: "Este endereço não pode ser lido",
      sentence: "Este endereço não corresponde a um texto legível e por isso não pode nomear uma página.",
    },
    misdirected: {
      title: "Não é servido com este nome",
      sentence:
        "Esta é uma instalação de demonstração: responde apenas nesta máquina, no endereço mostrado ao iniciar.",
    },
    otherHost: {
      title: "É servido com outro nome",
      sentence: "Este site é servido com outro nome; nada foi alterado.",
    },
    foreignOrigin: {
      title: "Não se aceita de outro site",
      sentence: "Este pedido não veio de uma página deste site; nada foi alterado.",
    },
    tooLarge: {
      title: "Grande demais",
      sentence: "Este pedido é maior do que este site aceita; nada foi alterado.",
    },
    lengthRequired: {
      title: "Falta o tamanho",
      sentence: "Este pedido não informa o seu tamanho; nada foi alterado.",
    },
    csrf: {
      title: "Este formulário expirou",
      sentence:
        "Este formulário já não vale; nada foi alterado. Volte a ele e envie de novo; nada do que você escreveu se perde.",
    },
    formUnreadable: {
      title: "Este formulário não pode ser lido",
      sentence:
        "O que foi enviado não é um formulário deste site ou contém sinais que não cabem em um texto; nada foi alterado.",
    },
    formUnreachable: {
      title: "Impossível por um momento",
      sentence:
        "Agora não foi possível fazer isto. Nada do que você escreveu se perde: volte ao formulário e envie de novo daqui a pouco. Se continuar assim, avise quem administra esta instalação.",
    },
  },
};
