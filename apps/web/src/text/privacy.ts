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
      "Your e-mail address, your display name, your role and when the account was made are kept. The display name stands beside what you wrote, checked and decided, in public and for good; the e-mail address is shown to nobody but you and the administrators.",
    accountDemo:
      "In this demonstration the people that one can be with one press of a button are invented, and their addresses belong to nobody.",
    session: "Sessions and cookies",
    sessionText:
      "Signing in sets a cookie that ends after 30 days or when you sign out. The server keeps a fingerprint of it, when the session began, when it was last used (to the hour), and the kind of browser, such as “Firefox · Linux”; nothing else of what your browser says about itself. You see all of it on <account>your account page</account> and can end each session there, which deletes it; sessions that have run out are swept. A second cookie, kept for a year, protects forms against being sent from elsewhere; it says nothing about you. Both are closed to scripts and never leave this site.",
    letters: "Letters",
    lettersText:
      "Whoever asks for a link to sign in gives an e-mail address. Of the link only a fingerprint is kept, until it is used or 30 minutes have passed. To whom a letter went, when, and whether it was delivered is kept for 30 days and shown to administrators; its text and its link are not.",
    lettersDemo:
      "In this demonstration letters are not sent but shown, with their links, to whoever runs it.",
    counting: "Counting against abuse",
    countingText:
      "So that nobody can flood a mailbox or try links at random, it is counted how often letters and links are asked for from a network address and for an e-mail address, and how often an account writes. What is kept is the count under a keyed fingerprint (HMAC) from which nobody can read the address without the secret of this server; it is deleted once the hour, or for writing the minute, is over. Network addresses themselves are neither stored nor logged by this program; the network in front of it may keep records of its own.",
    writing: "When you write",
    writingText:
      "What you propose, and the reasons that you and others give in a review, are kept with the account that wrote them. Drafts are seen by their authors only; submitted proposals also by reviewers and editors; published ones by everyone. While you edit, your browser keeps a copy of what is not saved yet and deletes it once it is.",
    stays: "What can be deleted",
    staysText:
      "Published revisions and decisions are permanent and hold a number, not a name. You can delete your account yourself, on <account>your account page</account>: your name and address are erased at once, your sessions, letters and links are deleted, drafts that are yours alone are withdrawn, and only the number remains. The reasons that an administrator gave for blocking an account stay in the audit log. A backup that was made before still holds your name until that backup is deleted.",
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
      "Se guardan su correo electrónico, su nombre público, su papel y cuándo se creó la cuenta. El nombre público está junto a lo que usted escribió, comprobó y decidió, a la vista de todos y para siempre; el correo no se muestra a nadie más que a usted y a los administradores.",
    accountDemo:
      "En esta demostración las personas que se pueden ser con solo pulsar un botón son inventadas y sus direcciones no son de nadie.",
    session: "Sesiones y cookies",
    sessionText:
      "Al entrar se pone una cookie que termina a los 30 días o cuando usted sale. El servidor guarda una huella de ella, cuándo empezó la sesión, cuándo se usó por última vez (con precisión de una hora) y el tipo de navegador, como «Firefox · Linux»; nada más de lo que su navegador dice de sí mismo. Todo eso lo ve en <account>la página de su cuenta</account>, donde puede cerrar cada sesión y así borrarla; las vencidas se eliminan. Una segunda cookie, que dura un año, protege los formularios de ser enviados desde otro lugar; no dice nada de usted. Ambas están cerradas a los programas de la página y nunca salen de este sitio.",
    letters: "Mensajes",
    lettersText:
      "Quien pide un enlace para iniciar sesión da una dirección de correo. Del enlace se guarda solo una huella, hasta que se usa o pasan 30 minutos. A quién se envió un mensaje, cuándo y si llegó a salir se guarda durante 30 días y lo ven los administradores; su texto y su enlace, no.",
    lettersDemo:
      "En esta demostración los mensajes no se envían: se muestran, con sus enlaces, a quien la puso en marcha.",
    counting: "Recuentos contra el abuso",
    countingText:
      "Para que nadie pueda inundar un buzón ni probar enlaces al azar, se cuenta cuántas veces se piden mensajes y enlaces desde una dirección de red y para una dirección de correo, y cuántas veces escribe una cuenta. Se guarda el recuento bajo una huella con clave (HMAC), de la que nadie puede leer la dirección sin el secreto de este servidor; se borra al pasar la hora o, para lo que se escribe, el minuto. Este programa no guarda ni anota las direcciones de red; la red que está delante puede llevar sus propios registros.",
    writing: "Cuando escribe",
    writingText:
      "Lo que propone, y las razones que usted y otros dan en una revisión, se guardan con la cuenta que lo escribió. Los borradores los ven solo sus autores; las propuestas enviadas, también los revisores y editores; las publicadas, todo el mundo. Mientras edita, su navegador guarda una copia de lo que aún no se guardó y la borra en cuanto se guarda.",
    stays: "Qué puede borrarse",
    staysText:
      "Las revisiones publicadas y las decisiones son permanentes y llevan un número, no un nombre. Puede eliminar su cuenta sin pedírselo a nadie, en <account>la página de la cuenta</account>: su nombre y su dirección se borran en el acto, se eliminan sus sesiones, mensajes y enlaces, se retiran los borradores que son solo suyos y queda únicamente el número. Los motivos que un administrador dio al bloquear una cuenta quedan en el registro de auditoría. Una copia de seguridad hecha antes conserva su nombre hasta que esa copia se borre.",
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
      "São guardados seu e-mail, seu nome público, seu papel e quando a conta foi criada. O nome público fica junto ao que você escreveu, verificou e decidiu, à vista de todos e para sempre; o e-mail não é mostrado a ninguém além de você e dos administradores.",
    accountDemo:
      "Nesta demonstração as pessoas que se pode ser com um só toque são inventadas, e seus endereços não são de ninguém.",
    session: "Sessões e cookies",
    sessionText:
      "Ao entrar, grava-se um cookie que termina em 30 dias ou quando você sai. O servidor guarda um resumo criptográfico dele, quando a sessão começou, quando foi usada pela última vez (com precisão de uma hora) e o tipo de navegador, como “Firefox · Linux”; nada mais do que seu navegador diz sobre si. Você vê tudo isso na <account>página da sua conta</account> e ali pode encerrar cada sessão, o que a apaga; as vencidas são eliminadas. Um segundo cookie, que dura um ano, protege os formulários de serem enviados de outro lugar; ele não diz nada sobre você. Ambos são inacessíveis aos programas da página e nunca saem deste site.",
    letters: "Mensagens",
    lettersText:
      "Quem pede um link para entrar dá um endereço de e-mail. Do link guarda-se apenas um resumo criptográfico, até que seja usado ou passem 30 minutos. A quem uma mensagem foi enviada, quando e se chegou a sair fica guardado por 30 dias e é visto pelos administradores; seu texto e seu link, não.",
    lettersDemo:
      "Nesta demonstração as mensagens não são enviadas: são mostradas, com seus links, a quem a iniciou.",
    counting: "Contagens contra o abuso",
    countingText:
      "Para que ninguém possa inundar uma caixa de correio nem tentar links ao acaso, conta-se quantas vezes mensagens e links são pedidos de um endereço de rede e para um endereço de e-mail, e quantas vezes uma conta escreve. Guarda-se a contagem sob um resumo com chave (HMAC), do qual ninguém pode ler o endereço sem o segredo deste servidor; ela é apagada quando passa a hora ou, para o que se escreve, o minuto. Este programa não guarda nem anota os endereços de rede; a rede à frente dele pode ter seus próprios registros.",
    writing: "Quando você escreve",
    writingText:
      "O que você propõe, e as razões que você e outros dão em uma revisão, são guardados com a conta que os escreveu. Os rascunhos são vistos só por seus autores; as propostas enviadas, também por revisores e editores; as publicadas, por todos. Enquanto você edita, seu navegador guarda uma cópia do que ainda não foi salvo e a apaga assim que é salvo.",
    stays: "O que pode ser apagado",
    staysText:
      "As revisões publicadas e as decisões são permanentes e trazem um número, não um nome. Você pode excluir sua conta sem pedir a ninguém, na <account>página da conta</account>: seu nome e endereço são apagados na hora, suas sessões, mensagens e links são eliminados, os rascunhos que são só seus são retirados, e fica apenas o número. Os motivos que um administrador deu ao bloquear uma conta ficam no registro de auditoria. Uma cópia de segurança feita antes conserva seu nome até que essa cópia seja apagada.",
    others: "Terceiros",
    othersText:
      "Por trás destas páginas não há publicidade, nem medição, nem serviços de terceiros. Os links para as fontes levam a outros sites, que têm suas próprias regras.",
  },
});
