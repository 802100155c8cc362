import { area } from "./text.ts";

/** Signing in, and pages that one may not or cannot see. */
export const peopleText = area({
  en: {
    signIn: {
      title: "Sign in",
      lede: "This is a demonstration. Choose whom to be; one click signs you in.",
      as: "Sign in as {name}",
      signedInAs: "You are signed in as {name}.",
      goOn: "Go on",
      signOut: "Sign out",
      contributor: "Proposes entries and changes, with their sources.",
      reviewer: "Opens the sources, records checks, approves or asks for changes.",
      editor: "A reviewer who can also dismiss objections, with a reason.",
      admin: "Runs the installation; does not review.",
    },
    needed: {
      title: "Sign in to go on",
      lede: "This page is for people who take part. Reading the record needs no account.",
      link: "Sign in",
    },
    forbidden: {
      title: "This page is not for your role",
      lede: "You are signed in as {name}, {role}. The queue is for reviewers and editors.",
      home: "To your proposals",
    },
    missing: {
      title: "There is no such proposal here",
      lede: "It may belong to somebody else, or the address may be incomplete. Proposals are visible to their authors and to reviewers.",
      home: "To your proposals",
    },
    operator: "the operator",
    former: "a former contributor",
    roles: { contributor: "contributor", reviewer: "reviewer", editor: "editor", admin: "admin" },
  },
  es: {
    signIn: {
      title: "Iniciar sesión",
      lede: "Esto es una demostración. Elija quién ser; basta un clic.",
      as: "Iniciar sesión como {name}",
      signedInAs: "Ha iniciado sesión como {name}.",
      goOn: "Continuar",
      signOut: "Cerrar sesión",
      contributor: "Propone entradas y cambios, con sus fuentes.",
      reviewer: "Abre las fuentes, registra comprobaciones, aprueba o pide cambios.",
      editor: "Revisa y, además, puede desestimar objeciones con un motivo.",
      admin: "Administra la instalación; no revisa.",
    },
    needed: {
      title: "Inicie sesión para continuar",
      lede: "Esta página es para quienes participan. Para leer el registro no hace falta cuenta.",
      link: "Iniciar sesión",
    },
    forbidden: {
      title: "Esta página no corresponde a su papel",
      lede: "Ha iniciado sesión como {name}, {role}. La cola es para revisores y editores.",
      home: "A sus propuestas",
    },
    missing: {
      title: "Aquí no hay tal propuesta",
      lede: "Puede ser de otra persona o la dirección puede estar incompleta. Las propuestas las ven sus autores y los revisores.",
      home: "A sus propuestas",
    },
    operator: "el responsable",
    former: "una persona que ya no participa",
    roles: { contributor: "colaborador", reviewer: "revisor", editor: "editor", admin: "administrador" },
  },
  pt: {
    signIn: {
      title: "Entrar",
      lede: "Isto é uma demonstração. Escolha quem ser; um clique basta para entrar.",
      as: "Entrar como {name}",
      signedInAs: "Você entrou como {name}.",
      goOn: "Continuar",
      signOut: "Sair",
      contributor: "Propõe verbetes e alterações, com suas fontes.",
      reviewer: "Abre as fontes, registra verificações, aprova ou pede alterações.",
      editor: "Revisa e também pode desconsiderar objeções, com um motivo.",
      admin: "Administra a instalação; não revisa.",
    },
    needed: {
      title: "Entre para continuar",
      lede: "Esta página é para quem participa. Para ler o registro não é preciso ter conta.",
      link: "Entrar",
    },
    forbidden: {
      title: "Seu papel não dá acesso a esta página",
      lede: "Você entrou como {name}, {role}. A fila é para revisores e editores.",
      home: "Para as suas propostas",
    },
    missing: {
      title: "Não há tal proposta aqui",
      lede: "Ela pode ser de outra pessoa ou o endereço pode estar incompleto. As propostas são visíveis aos autores e aos revisores.",
      home: "Para as suas propostas",
    },
    operator: "o operador",
    former: "uma pessoa que não participa mais",
    roles: { contributor: "colaborador", reviewer: "revisor", editor: "editor", admin: "administrador" },
  },
});
