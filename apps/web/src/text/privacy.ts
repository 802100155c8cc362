import { area } from "./text.ts";

/** What is kept about people, as this installation keeps it. */
export const privacyText = area({
  en: {
    title: "What is kept about people",
    description: "Which personal data this site keeps, why, who sees it and for how long.",
    lede: "Reading leaves nothing behind: no account, no cookie, no tracking, nothing loaded from other sites. Only those who sign in are known here, and only by what they need to be known by.",
    reading: "When you read",
    readingText:
      "No cookie is set and nothing about you is stored. Two things happen only if you ask for them: choosing a language sets a cookie that remembers it for a year, and choosing light or dark is remembered by your own browser and never sent.",
    account: "When you sign in",
    accountText:
      "Your e-mail address, your display name, your role and when the account was made are kept. The display name stands beside what you wrote, checked and decided, in public and for good; the e-mail address is shown to nobody but you and the administrators. In this demonstration the people are invented and the addresses belong to nobody.",
    session: "Sessions and cookies",
    sessionText:
      "Signing in sets a cookie that ends after 30 days or when you sign out. The server keeps only a fingerprint of it, with the time it was made. A second cookie, kept for a year, protects forms against being sent from elsewhere; it says nothing about you. Both are closed to scripts and never leave this site.",
    writing: "When you write",
    writingText:
      "What you propose, and the reasons that you and others give in a review, are kept with the account that wrote them. Drafts are seen by their authors only; submitted proposals also by reviewers and editors; published ones by everyone. While you edit, your browser keeps a copy of what is not saved yet and deletes it once it is.",
    stays: "What can be deleted",
    staysText:
      "Published revisions and decisions are permanent and hold a number, not a name. When an account is deleted, its name and address are blanked and the number remains. This installation has no page for that yet: ask whoever runs it.",
    others: "Others",
    othersText:
      "There is no advertising, no analytics and no service of a third party behind these pages. Links to sources lead to other sites, which have rules of their own.",
  },
  es: {
    title: "Qué se guarda sobre las personas",
    description: "Qué datos personales guarda este sitio, para qué, quién los ve y por cuánto tiempo.",
    lede: "Leer no deja rastro: sin cuenta, sin cookies, sin seguimiento, sin nada cargado de otros sitios. Aquí solo se conoce a quien entra con su cuenta, y solo por lo necesario.",
    reading: "Cuando usted lee",
    readingText:
      "No se pone ninguna cookie y no se guarda nada sobre usted. Dos cosas ocurren solo si las pide: elegir un idioma pone una cookie que lo recuerda durante un año, y elegir claro u oscuro lo recuerda su propio navegador y nunca se envía.",
    account: "Cuando entra con su cuenta",
    accountText:
      "Se guardan su correo electrónico, su nombre público, su papel y cuándo se creó la cuenta. El nombre público está junto a lo que usted escribió, comprobó y decidió, a la vista de todos y para siempre; el correo no se muestra a nadie más que a usted y a los administradores. En esta demostración las personas son inventadas y las direcciones no son de nadie.",
    session: "Sesiones y cookies",
    sessionText:
      "Al entrar se pone una cookie que termina a los 30 días o cuando usted sale. El servidor guarda solo una huella de ella y la hora en que se hizo. Una segunda cookie, que dura un año, protege los formularios de ser enviados desde otro lugar; no dice nada de usted. Ambas están cerradas a los programas de la página y nunca salen de este sitio.",
    writing: "Cuando escribe",
    writingText:
      "Lo que propone, y las razones que usted y otros dan en una revisión, se guardan con la cuenta que lo escribió. Los borradores los ven solo sus autores; las propuestas enviadas, también los revisores y editores; las publicadas, todo el mundo. Mientras edita, su navegador guarda una copia de lo que aún no se guardó y la borra en cuanto se guarda.",
    stays: "Qué puede borrarse",
    staysText:
      "Las revisiones publicadas y las decisiones son permanentes y llevan un número, no un nombre. Cuando se borra una cuenta, se borran su nombre y su dirección, y queda el número. Esta instalación todavía no tiene una página para eso: pídalo a quien la mantiene.",
    others: "Terceros",
    othersText:
      "Detrás de estas páginas no hay publicidad, ni medición, ni servicios de terceros. Los enlaces a las fuentes llevan a otros sitios, que tienen sus propias reglas.",
  },
  pt: {
    title: "O que se guarda sobre as pessoas",
    description: "Que dados pessoais este site guarda, para quê, quem os vê e por quanto tempo.",
    lede: "Ler não deixa rastro: sem conta, sem cookies, sem rastreamento, sem nada carregado de outros sites. Aqui só se conhece quem entra com sua conta, e só pelo necessário.",
    reading: "Quando você lê",
    readingText:
      "Nenhum cookie é gravado e nada sobre você é guardado. Duas coisas acontecem só se você pedir: escolher um idioma grava um cookie que o lembra por um ano, e a escolha entre claro e escuro é lembrada pelo seu próprio navegador e nunca é enviada.",
    account: "Quando você entra",
    accountText:
      "São guardados seu e-mail, seu nome público, seu papel e quando a conta foi criada. O nome público fica junto ao que você escreveu, verificou e decidiu, à vista de todos e para sempre; o e-mail não é mostrado a ninguém além de você e dos administradores. Nesta demonstração as pessoas são inventadas e os endereços não são de ninguém.",
    session: "Sessões e cookies",
    sessionText:
      "Ao entrar, grava-se um cookie que termina em 30 dias ou quando você sai. O servidor guarda apenas um resumo criptográfico dele e a hora em que foi feito. Um segundo cookie, que dura um ano, protege os formulários de serem enviados de outro lugar; ele não diz nada sobre você. Ambos são inacessíveis aos programas da página e nunca saem deste site.",
    writing: "Quando você escreve",
    writingText:
      "O que você propõe, e as razões que você e outros dão em uma revisão, são guardados com a conta que os escreveu. Os rascunhos são vistos só por seus autores; as propostas enviadas, também por revisores e editores; as publicadas, por todos. Enquanto você edita, seu navegador guarda uma cópia do que ainda não foi salvo e a apaga assim que é salvo.",
    stays: "O que pode ser apagado",
    staysText:
      "As revisões publicadas e as decisões são permanentes e trazem um número, não um nome. Quando uma conta é apagada, seu nome e endereço são apagados e o número fica. Esta instalação ainda não tem uma página para isso: peça a quem a mantém.",
    others: "Terceiros",
    othersText:
      "Por trás destas páginas não há publicidade, nem medição, nem serviços de terceiros. Os links para as fontes levam a outros sites, que têm suas próprias regras.",
  },
});
