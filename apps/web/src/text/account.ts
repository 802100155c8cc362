import { area } from "./text.ts";

/** One's own account: name, sessions, deletion. */
export const accountText = area({
  en: {
    title: "Your account",
    blocked:
      "<b>Your account is blocked.</b> You can read, but not change anything. The reason given: {reason}",
    name: "Name",
    nameLabel: "Name shown in public",
    nameHint: "It stands beside everything you wrote, checked and decided, also what you did before.",
    nameWrong: "Write a name of 1 to 80 characters.",
    saveName: "Save name",
    saved: "Saved. Public pages now say {name}.",
    facts: "Address and role",
    email: "E-mail",
    emailHint: "Shown to you and to the administrators, to nobody else.",
    role: "Role",
    made: "Account made",
    sessions: "Where you are signed in",
    sessionsLede:
      "A browser stays signed in for 30 days. If you do not know one of these, sign it out. Of each browser only its kind is kept, and when it was used, to the hour.",
    unknown: "Unknown browser",
    here: "this browser",
    begun: "Signed in {when}",
    seen: "Last used {when}",
    signOut: "Sign out",
    signOutThat: "Sign out: {agent}, signed in {when}",
    signOutOthers: "Sign out all others",
    ended:
      "{count, plural, =0 {No other browser was signed in.} one {One browser was signed out.} other {# browsers were signed out.}}",
    deletion: "Delete this account",
    deletionLede: "This erases your name and address and signs out every browser. It cannot be undone.",
    stays:
      "What you wrote, checked and decided stays in the record without your name: pages then say “a former contributor”.",
    drafts:
      "{count, plural, =0 {No draft is yours alone.} one {One draft that is yours alone is withdrawn.} other {# drafts that are yours alone are withdrawn.}}",
    submitted:
      "{count, plural, =0 {Nothing else of yours is under way.} one {One proposal stays with the reviewers or with its other authors.} other {# proposals stay with the reviewers or with their other authors.}}",
    letters: "Letters to your address that have not been sent are cancelled, and so are sign-in links.",
    confirm: "To confirm, type your address",
    confirmHint: "As it is shown above: {email}",
    remove: "Delete my account",
    gone: "Your account is deleted",
    goneLede:
      "Your name and address are erased and every browser is signed out. What you contributed stays in the record, without your name. Thank you for it.",
    home: "To the front page",
  },
  es: {
    title: "Su cuenta",
    blocked:
      "<b>Su cuenta está bloqueada.</b> Puede leer, pero no cambiar nada. El motivo que se dio: {reason}",
    name: "Nombre",
    nameLabel: "Nombre que se muestra en público",
    nameHint: "Aparece junto a todo lo que escribió, comprobó y decidió, también lo anterior.",
    nameWrong: "Escriba un nombre de 1 a 80 caracteres.",
    saveName: "Guardar el nombre",
    saved: "Guardado. Las páginas públicas dicen ahora {name}.",
    facts: "Dirección y papel",
    email: "Correo electrónico",
    emailHint: "Lo ven usted y los administradores, nadie más.",
    role: "Papel",
    made: "Cuenta creada",
    sessions: "Dónde tiene la sesión abierta",
    sessionsLede:
      "En cada navegador la sesión dura 30 días. Si no reconoce alguno, ciérrela. De cada navegador se guarda solo su tipo y cuándo se usó, con precisión de una hora.",
    unknown: "Navegador desconocido",
    here: "este navegador",
    begun: "Sesión iniciada el {when}",
    seen: "Último uso: {when}",
    signOut: "Cerrar sesión",
    signOutThat: "Cerrar sesión: {agent}, iniciada el {when}",
    signOutOthers: "Cerrar todas las demás",
    ended:
      "{count, plural, =0 {No había otra sesión abierta.} one {Se cerró una sesión.} other {Se cerraron # sesiones.}}",
    deletion: "Eliminar esta cuenta",
    deletionLede: "Se borran su nombre y su dirección y se cierran todas sus sesiones. No se puede deshacer.",
    stays:
      "Lo que escribió, comprobó y decidió queda en el registro sin su nombre: las páginas dirán «una persona que ya no participa».",
    drafts:
      "{count, plural, =0 {Ningún borrador es solo suyo.} one {Se retira un borrador que es solo suyo.} other {Se retiran # borradores que son solo suyos.}}",
    submitted:
      "{count, plural, =0 {No tiene nada más en curso.} one {Una propuesta queda en manos de quienes revisan o de sus demás autores.} other {# propuestas quedan en manos de quienes revisan o de sus demás autores.}}",
    letters:
      "Se cancelan los mensajes a su dirección que aún no se enviaron y los enlaces para iniciar sesión.",
    confirm: "Para confirmar, escriba su dirección",
    confirmHint: "Tal como aparece arriba: {email}",
    remove: "Eliminar mi cuenta",
    gone: "Su cuenta está eliminada",
    goneLede:
      "Se borraron su nombre y su dirección y se cerraron todas sus sesiones. Lo que aportó queda en el registro, sin su nombre. Gracias por ello.",
    home: "A la página de inicio",
  },
  pt: {
    title: "Sua conta",
    blocked: "<b>Sua conta está bloqueada.</b> Você pode ler, mas não alterar nada. O motivo dado: {reason}",
    name: "Nome",
    nameLabel: "Nome mostrado em público",
    nameHint: "Aparece junto a tudo o que você escreveu, verificou e decidiu, também ao que fez antes.",
    nameWrong: "Escreva um nome de 1 a 80 caracteres.",
    saveName: "Salvar o nome",
    saved: "Salvo. As páginas públicas dizem agora {name}.",
    facts: "Endereço e papel",
    email: "E-mail",
    emailHint: "Visto por você e pelos administradores, por mais ninguém.",
    role: "Papel",
    made: "Conta criada",
    sessions: "Onde você está conectado",
    sessionsLede:
      "Cada navegador fica conectado por 30 dias. Se não reconhecer algum, desconecte-o. De cada navegador guarda-se só o tipo e quando foi usado, com precisão de uma hora.",
    unknown: "Navegador desconhecido",
    here: "este navegador",
    begun: "Conectado em {when}",
    seen: "Último uso: {when}",
    signOut: "Sair",
    signOutThat: "Sair: {agent}, conectado em {when}",
    signOutOthers: "Sair de todos os outros",
    ended:
      "{count, plural, =0 {Nenhum outro navegador estava conectado.} one {Um navegador foi desconectado.} other {# navegadores foram desconectados.}}",
    deletion: "Excluir esta conta",
    deletionLede:
      "Seu nome e seu endereço são apagados e todos os navegadores são desconectados. Não há volta.",
    stays:
      "O que você escreveu, verificou e decidiu fica no registro sem o seu nome: as páginas dirão “uma pessoa que não participa mais”.",
    drafts:
      "{count, plural, =0 {Nenhum rascunho é só seu.} one {Um rascunho que é só seu é retirado.} other {# rascunhos que são só seus são retirados.}}",
    submitted:
      "{count, plural, =0 {Nada mais seu está em andamento.} one {Uma proposta fica com quem revisa ou com seus outros autores.} other {# propostas ficam com quem revisa ou com seus outros autores.}}",
    letters:
      "As mensagens ao seu endereço que ainda não foram enviadas são canceladas, e também os links de entrada.",
    confirm: "Para confirmar, escreva seu endereço",
    confirmHint: "Como aparece acima: {email}",
    remove: "Excluir minha conta",
    gone: "Sua conta foi excluída",
    goneLede:
      "Seu nome e seu endereço foram apagados e todos os navegadores, desconectados. O que você contribuiu fica no registro, sem o seu nome. Obrigado por isso.",
    home: "Para a página inicial",
  },
});
