import { area } from "./text.ts";

/** Header, footer and notices that stand on every page. */
export const siteText = area({
  en: {
    skip: "Skip to content",
    demonstration: "Demonstration installation: changes here are not the public record.",
    main: "Main",
    language: "Language",
    personal: "Your work",
    entries: "Entries",
    sources: "Sources",
    method: "Method",
    policy: "Policy",
    contribute: "Contribute",
    review: "Review",
    signIn: "Sign in",
    search: "Search the record",
    searchButton: "Search",
    dark: "Switch to dark",
    light: "Switch to light",
    noScript:
      "Writing and reviewing need JavaScript, which this browser does not run. Reading the record does not.",
    footer: "About this site",
    isOpen: "Convenio is an open record: anyone reads it, every change is proposed, checked and signed.",
    licence: "Content: <cc>CC BY 4.0</cc>. Code: MIT.",
    operator: "Operator: whoever started this demonstration on this machine.",
    report:
      "Found an error? Open the entry and press “Propose a change”: name what is wrong and the source that says so.",
    howJudged: "How evidence is judged",
    whoDecides: "Who decides, and by what rule",
    demoMark: "Demonstration",
    demoNotice:
      "<b>Demonstration.</b> This entry is invented to show how the record works. It describes nothing real.",
    demoSource:
      "<b>Demonstration.</b> This source is invented to show how the record works. It does not exist.",
  },
  es: {
    skip: "Ir al contenido",
    demonstration: "Instalación de demostración: los cambios que se hagan aquí no son el registro público.",
    main: "Principal",
    language: "Idioma",
    personal: "Su trabajo",
    entries: "Entradas",
    sources: "Fuentes",
    method: "Método",
    policy: "Reglas",
    contribute: "Contribuir",
    review: "Revisión",
    signIn: "Entrar",
    search: "Buscar en el registro",
    searchButton: "Buscar",
    dark: "Cambiar a oscuro",
    light: "Cambiar a claro",
    noScript:
      "Para escribir y revisar hace falta JavaScript, que este navegador no ejecuta. Para leer el registro, no.",
    footer: "Sobre este sitio",
    isOpen:
      "Convenio es un registro abierto: cualquiera lo lee; todo cambio se propone, se comprueba y se firma.",
    licence: "Contenido: <cc>CC BY 4.0</cc>. Código: MIT.",
    operator: "Responsable: quien inició esta demostración en esta máquina.",
    report:
      "¿Encontró un error? Abra la entrada y pulse «Proponer un cambio»: indique qué está mal y qué fuente lo dice.",
    howJudged: "Cómo se juzga la evidencia",
    whoDecides: "Quién decide y con qué regla",
    demoMark: "Demostración",
    demoNotice:
      "<b>Demostración.</b> Esta entrada es inventada, para mostrar cómo funciona el registro. No describe nada real.",
    demoSource:
      "<b>Demostración.</b> Esta fuente es inventada, para mostrar cómo funciona el registro. No existe.",
  },
  pt: {
    skip: "Ir para o conteúdo",
    demonstration: "Instalação de demonstração: as alterações feitas aqui não são o registro público.",
    main: "Principal",
    language: "Idioma",
    personal: "Seu trabalho",
    entries: "Verbetes",
    sources: "Fontes",
    method: "Método",
    policy: "Regras",
    contribute: "Contribuir",
    review: "Revisão",
    signIn: "Entrar",
    search: "Buscar no registro",
    searchButton: "Buscar",
    dark: "Mudar para escuro",
    light: "Mudar para claro",
    noScript:
      "Para escrever e revisar é preciso JavaScript, que este navegador não executa. Para ler o registro, não.",
    footer: "Sobre este site",
    isOpen:
      "Convenio é um registro aberto: qualquer pessoa o lê; toda alteração é proposta, verificada e assinada.",
    licence: "Conteúdo: <cc>CC BY 4.0</cc>. Código: MIT.",
    operator: "Responsável: quem iniciou esta demonstração nesta máquina.",
    report:
      "Encontrou um erro? Abra o verbete e use “Propor uma alteração”: diga o que está errado e que fonte o diz.",
    howJudged: "Como a evidência é julgada",
    whoDecides: "Quem decide e por que regra",
    demoMark: "Demonstração",
    demoNotice:
      "<b>Demonstração.</b> Este verbete é inventado, para mostrar como o registro funciona. Não descreve nada real.",
    demoSource:
      "<b>Demonstração.</b> Esta fonte é inventada, para mostrar como o registro funciona. Ela não existe.",
  },
});
