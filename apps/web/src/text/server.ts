import type { Language } from "@convenio/domain/text/languages";

type ServerWords = {
  /** Heading and sentence of the page shown when rendering failed. */
  failed: { title: string; sentence: string; home: string };
  /** Refusals given before any page is reached, one plain sentence each. */
  malformed: string;
  misdirected: string;
  foreignOrigin: string;
  tooLarge: string;
  lengthRequired: string;
  csrf: string;
};

/** What the server itself says, before or instead of a page. */
export const serverWords: Record<Language, ServerWords> = {
  en: {
    failed: {
      title: "Something went wrong on our side",
      sentence:
        "This page could not be made. Nothing that you wrote was published or lost by it. Try again in a moment; if it stays like this, report it to the operator named in the footer.",
      home: "To the home page",
    },
    malformed: "This address does not decode to plain text, so it cannot name a page here.",
    misdirected:
      "This is a demonstration installation: it answers only on this machine, at the address printed when it started.",
    foreignOrigin: "This request did not come from a page of this site, so nothing was changed.",
    tooLarge: "This request is larger than this site accepts, so nothing was changed.",
    lengthRequired: "This request does not state its length, so nothing was changed.",
    csrf: "This form is no longer current, so nothing was changed. Load the page again and repeat.",
  },
  es: {
    failed: {
      title: "Algo falló de nuestro lado",
      sentence:
        "No se pudo componer esta página. Nada de lo que escribió se publicó ni se perdió por ello. Vuelva a intentarlo en un momento; si sigue igual, avise al responsable que figura al pie.",
      home: "A la página de inicio",
    },
    malformed: "Esta dirección no corresponde a un texto legible, así que no puede nombrar una página.",
    misdirected:
      "Esta es una instalación de demostración: responde solo en esta máquina, en la dirección que mostró al arrancar.",
    foreignOrigin: "Esta petición no vino de una página de este sitio; no se cambió nada.",
    tooLarge: "Esta petición es mayor de lo que este sitio acepta; no se cambió nada.",
    lengthRequired: "Esta petición no indica su longitud; no se cambió nada.",
    csrf: "Este formulario ya no está vigente; no se cambió nada. Recargue la página y repita.",
  },
  pt: {
    failed: {
      title: "Algo falhou do nosso lado",
      sentence:
        "Não foi possível compor esta página. Nada do que você escreveu foi publicado nem se perdeu por isso. Tente de novo em instantes; se continuar assim, avise o responsável indicado no rodapé.",
      home: "Para a página inicial",
    },
    malformed: "Este endereço não corresponde a um texto legível e por isso não pode nomear uma página.",
    misdirected:
      "Esta é uma instalação de demonstração: responde apenas nesta máquina, no endereço mostrado ao iniciar.",
    foreignOrigin: "Este pedido não veio de uma página deste site; nada foi alterado.",
    tooLarge: "Este pedido é maior do que este site aceita; nada foi alterado.",
    lengthRequired: "Este pedido não informa o seu tamanho; nada foi alterado.",
    csrf: "Este formulário já não é atual; nada foi alterado. Recarregue a página e repita.",
  },
};
