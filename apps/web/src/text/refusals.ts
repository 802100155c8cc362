import type { Refusal, RefusalCode } from "@convenio/domain/refusal";
import type { Language } from "@convenio/domain/text/languages";
import { dateWords } from "@convenio/domain/time/words";
import { area, text } from "./text.ts";

const en = {
  "not-signed-in": "Sign in first; what you typed stays here.",
  "not-allowed": "Your role does not allow this.",
  blocked: "Your account is blocked: you can read, but not change anything.",
  "not-found": "There is nothing here, or it is not yours to see.",
  "rate-limited":
    "This was done too often in a short time. Try again in {minutes, plural, =0 {{seconds, plural, one {# second} other {# seconds}}} one {# minute} other {# minutes}}; nothing that you typed is lost.",
  "last-admin": "This is the last admin. Make somebody else an admin first.",
  "policy-moved":
    "The policy was changed in the meantime: policy {version, number} is now in force. Your choice is kept beside it: compare and decide again.",
  "approvals-out-of-bounds": "A policy asks for {least, number} to {most, number} approvals.",
  "approvals-fall":
    "More risk cannot need fewer approvals: ask here for at least as many as for the risk before it.",
  "confirmation-differs": "What you typed is not the address of this account. Type it as it is shown.",
  "link-not-valid": "This link was used already, has expired, or is incomplete. Ask for a new one.",
  "read-only":
    "The record takes no changes at the moment: its operator has made it read-only. What you typed stays here; try again later.",
  "try-again": "The record could not be reached for a moment. What you typed stays here: try again shortly.",
  "storage-full":
    "The record has no room left to write. Nothing was changed; its operator has to make room first.",
  "input-invalid":
    "Something in this request could not be read{field, select, none {} other {: {field}}}. Correct it and try again.",
  "stale-draft":
    "This draft was saved somewhere else in the meantime. Both versions are kept: choose which to go on with.",
  "wrong-state":
    "This is not possible now: the proposal is {state, select, draft {a draft} submitted {submitted} requested {waiting for changes} approved {approved} published {published} rejected {rejected} withdrawn {withdrawn} other {superseded}}.",
  "not-author": "Only its authors can do this.",
  "content-invalid":
    "{count, plural, one {One thing has} other {# things have}} to be put right before this can be submitted.",
  "no-operations": "Nothing differs from what is published or was submitted, so there is nothing to submit.",
  "foreign-id":
    "Part of this draft uses an identifier that belongs to another entry. Remove that part and enter it again.",
  "target-unpublished":
    "A claim or a text points to an entry or source that is neither published nor part of this proposal.",
  "machine-support": "A text written by a machine can be cited as context only, never as support.",
  "mark-without-claim":
    "{count, plural, one {One passage is} other {# passages are}} marked to a claim that this entry would not hold. Choose another claim or remove the mark.",
  "machine-text":
    "{count, plural, one {One text was} other {# texts were}} translated by a machine. People accept such a text by approving it; an import cannot bring it.",
  "terms-not-accepted":
    "Read and accept the terms for contributors of {terms} first; they are accepted once.",
  "rationale-missing": "Say in at least ten characters what changes and why.",
  "patchset-moved":
    "The author has submitted patchset {patchset, number} in the meantime. Load the page again and read what changed.",
  "self-approval": "You are an author of this change; somebody else has to judge it.",
  "self-review":
    "You are an author of this change; asking for changes, rejecting or settling objections is for others.",
  "self-check": "You wrote this claim or this citation; somebody else has to check it.",
  "already-approved": "You have already approved this patchset.",
  "already-objected": "You have already objected to this patchset; withdraw that first.",
  "evidence-unchecked":
    "{count, plural, one {One new or changed citation has} other {# new or changed citations have}} no check yet. Open the source and record what you find.",
  "evidence-fails":
    "A check found that {count, plural, one {a supporting source does} other {# supporting sources do}} not say this. The author has to change the stance or the value first.",
  "evidence-unread": "Confirm that you have read the checks on every new and changed citation.",
  "warnings-unread": "Confirm that you have seen what does not agree in this change.",
  "reason-missing": "Give a reason and say in a sentence what you mean.",
  "check-outdated":
    "The claim or the citation has changed since you opened it. Load the page again and check the current one.",
  "objection-stands":
    "{count, plural, one {A request for changes stands} other {# requests for changes stand}}. Nothing is published until it is withdrawn, answered by a change, or dismissed by an editor.",
  "verdict-not-standing":
    "That verdict no longer stands: it was taken back, answered, or given on another version.",
  "quorum-not-reached": "{approvals, number} of {needed, number} approvals. It waits for another reviewer.",
  "merge-conflict":
    "Somebody published a change to the same entry in the meantime. The author can carry the change over to the new revision.",
  "nothing-to-carry": "What is published has not moved on, so there is nothing to carry over.",
  "date-not-edtf": "“{text}” is not a date this record can read. Examples: 1960, 1959?, 2014-08~, 1998/..",
} as const satisfies Record<RefusalCode, string>;

/** Every refusal as a sentence: what happened and what to do. A new refusal without words does not compile. */
export const refusalsText = area({
  en,
  es: {
    "not-signed-in": "Inicie sesión primero; lo que escribió se queda aquí.",
    "not-allowed": "Su papel no permite hacer esto.",
    blocked: "Su cuenta está bloqueada: puede leer, pero no cambiar nada.",
    "not-found": "Aquí no hay nada, o no le corresponde verlo.",
    "rate-limited":
      "Esto se hizo demasiadas veces en poco tiempo. Vuelva a intentarlo dentro de {minutes, plural, =0 {{seconds, plural, one {# segundo} other {# segundos}}} one {# minuto} other {# minutos}}; nada de lo que escribió se pierde.",
    "last-admin": "Es el último administrador. Antes, dé ese papel a otra persona.",
    "policy-moved":
      "Entretanto las reglas cambiaron: ahora rigen las reglas {version, number}. Su elección se conserva a su lado: compare y decida de nuevo.",
    "approvals-out-of-bounds": "Las reglas piden entre {least, number} y {most, number} aprobaciones.",
    "approvals-fall":
      "Un riesgo mayor no puede necesitar menos aprobaciones: pida aquí al menos tantas como para el riesgo anterior.",
    "confirmation-differs": "Lo que escribió no es la dirección de esta cuenta. Escríbala tal como aparece.",
    "link-not-valid": "Este enlace ya se usó, venció o está incompleto. Pida uno nuevo.",
    "read-only":
      "El registro no admite cambios por ahora: quien lo opera lo ha puesto en solo lectura. Lo que escribió se queda aquí; inténtelo más tarde.",
    "try-again":
      "No se pudo llegar al registro por un momento. Lo que escribió se queda aquí: inténtelo de nuevo enseguida.",
    "storage-full":
      "Al registro no le queda espacio para escribir. No se cambió nada; quien lo opera tiene que hacer sitio antes.",
    "input-invalid":
      "Algo en esta petición no se pudo leer{field, select, none {} other {: {field}}}. Corríjalo e inténtelo de nuevo.",
    "stale-draft":
      "Este borrador se guardó entretanto en otro lugar. Se conservan las dos versiones: elija con cuál seguir.",
    "wrong-state":
      "Ahora no es posible: la propuesta está {state, select, draft {en borrador} submitted {enviada} requested {a la espera de cambios} approved {aprobada} published {publicada} rejected {rechazada} withdrawn {retirada} other {superada}}.",
    "not-author": "Solo sus autores pueden hacer esto.",
    "content-invalid":
      "Hay que corregir {count, plural, one {una cosa} other {# cosas}} antes de poder enviarla.",
    "no-operations": "Nada difiere de lo publicado o de lo ya enviado: no hay nada que enviar.",
    "foreign-id":
      "Una parte de este borrador usa un identificador que pertenece a otra entrada. Quítela y vuelva a introducirla.",
    "target-unpublished":
      "Una afirmación o un texto apunta a una entrada o fuente que no está publicada ni forma parte de esta propuesta.",
    "machine-support":
      "Un texto escrito por una máquina solo puede citarse como contexto, nunca como respaldo.",
    "mark-without-claim":
      "{count, plural, one {Un pasaje remite} other {# pasajes remiten}} a una afirmación que esta entrada no tendría. Elija otra afirmación o quite la marca.",
    "machine-text":
      "{count, plural, one {Un texto fue traducido} other {# textos fueron traducidos}} por una máquina. Las personas aceptan un texto así al aprobarlo; una importación no puede traerlo.",
    "terms-not-accepted":
      "Lea y acepte primero las condiciones para quienes contribuyen, del {terms}; se aceptan una sola vez.",
    "rationale-missing": "Diga en al menos diez caracteres qué cambia y por qué.",
    "patchset-moved":
      "Entretanto la autora o el autor envió la versión {patchset, number}. Recargue la página y lea qué cambió.",
    "self-approval": "Usted figura entre los autores de este cambio; debe juzgarlo otra persona.",
    "self-review":
      "Usted figura entre los autores de este cambio; pedir cambios, rechazar o resolver objeciones corresponde a otras personas.",
    "self-check": "Usted escribió esta afirmación o esta cita; debe comprobarla otra persona.",
    "already-approved": "Ya aprobó esta versión.",
    "already-objected": "Ya objetó esta versión; retire antes esa objeción.",
    "evidence-unchecked":
      "{count, plural, one {Una cita nueva o modificada no tiene} other {# citas nuevas o modificadas no tienen}} comprobación todavía. Abra la fuente y registre lo que encuentre.",
    "evidence-fails":
      "Una comprobación halló que {count, plural, one {una fuente de respaldo no dice} other {# fuentes de respaldo no dicen}} esto. Antes hay que cambiar la postura o el valor.",
    "evidence-unread": "Confirme que leyó las comprobaciones de cada cita nueva o modificada.",
    "warnings-unread": "Confirme que vio lo que no concuerda en este cambio.",
    "reason-missing": "Elija un motivo y explique en una frase a qué se refiere.",
    "check-outdated":
      "La afirmación o la cita cambió desde que la abrió. Recargue la página y compruebe la vigente.",
    "objection-stands":
      "{count, plural, one {Sigue en pie una petición de cambios} other {Siguen en pie # peticiones de cambios}}. Nada se publica hasta que se retire, se atienda con un cambio o la desestime un editor.",
    "verdict-not-standing":
      "Ese dictamen ya no está en pie: se retiró, se atendió o se dio sobre otra versión.",
    "quorum-not-reached":
      "{approvals, number} de {needed, number} aprobaciones. Espera a otra persona que revise.",
    "merge-conflict":
      "Entretanto alguien publicó un cambio en la misma entrada. La autora o el autor puede trasladar el suyo a la nueva revisión.",
    "nothing-to-carry": "Lo publicado no ha cambiado: no hay nada que trasladar.",
    "date-not-edtf":
      "«{text}» no es una fecha que este registro sepa leer. Ejemplos: 1960, 1959?, 2014-08~, 1998/..",
  },
  pt: {
    "not-signed-in": "Entre primeiro; o que você escreveu fica aqui.",
    "not-allowed": "Seu papel não permite fazer isto.",
    blocked: "Sua conta está bloqueada: você pode ler, mas não alterar nada.",
    "not-found": "Não há nada aqui, ou não lhe cabe ver.",
    "rate-limited":
      "Isto foi feito vezes demais em pouco tempo. Tente de novo em {minutes, plural, =0 {{seconds, plural, one {# segundo} other {# segundos}}} one {# minuto} other {# minutos}}; nada do que você escreveu se perde.",
    "last-admin": "É o último administrador. Antes, dê esse papel a outra pessoa.",
    "policy-moved":
      "Nesse meio-tempo as regras mudaram: agora valem as regras {version, number}. Sua escolha fica mantida ao lado delas: compare e decida de novo.",
    "approvals-out-of-bounds": "As regras pedem de {least, number} a {most, number} aprovações.",
    "approvals-fall":
      "Um risco maior não pode precisar de menos aprovações: peça aqui ao menos tantas quantas para o risco anterior.",
    "confirmation-differs": "O que você escreveu não é o endereço desta conta. Escreva-o como aparece.",
    "link-not-valid": "Este link já foi usado, expirou ou está incompleto. Peça um novo.",
    "read-only":
      "O registro não aceita mudanças no momento: quem o opera o deixou somente para leitura. O que você escreveu fica aqui; tente mais tarde.",
    "try-again":
      "Não foi possível chegar ao registro por um momento. O que você escreveu fica aqui: tente de novo em instantes.",
    "storage-full":
      "O registro não tem mais espaço para gravar. Nada mudou; quem o opera precisa liberar espaço antes.",
    "input-invalid":
      "Algo neste pedido não pôde ser lido{field, select, none {} other {: {field}}}. Corrija e tente de novo.",
    "stale-draft":
      "Este rascunho foi salvo em outro lugar nesse meio-tempo. As duas versões foram mantidas: escolha com qual seguir.",
    "wrong-state":
      "Agora não é possível: a proposta está {state, select, draft {em rascunho} submitted {enviada} requested {à espera de alterações} approved {aprovada} published {publicada} rejected {rejeitada} withdrawn {retirada} other {superada}}.",
    "not-author": "Somente seus autores podem fazer isto.",
    "content-invalid":
      "É preciso corrigir {count, plural, one {uma coisa} other {# coisas}} antes de enviar.",
    "no-operations": "Nada difere do que está publicado ou já foi enviado: não há o que enviar.",
    "foreign-id":
      "Uma parte deste rascunho usa um identificador que pertence a outro verbete. Retire-a e insira-a de novo.",
    "target-unpublished":
      "Uma afirmação ou um texto aponta para um verbete ou fonte que não está publicado nem faz parte desta proposta.",
    "machine-support":
      "Um texto escrito por máquina só pode ser citado como contexto, nunca como sustentação.",
    "mark-without-claim":
      "{count, plural, one {Uma passagem remete} other {# passagens remetem}} a uma afirmação que este verbete não teria. Escolha outra afirmação ou retire a marca.",
    "machine-text":
      "{count, plural, one {Um texto foi traduzido} other {# textos foram traduzidos}} por máquina. As pessoas aceitam um texto assim ao aprová-lo; uma importação não pode trazê-lo.",
    "terms-not-accepted":
      "Leia e aceite primeiro os termos para quem contribui, de {terms}; isso se faz uma única vez.",
    "rationale-missing": "Diga em pelo menos dez caracteres o que muda e por quê.",
    "patchset-moved":
      "Nesse meio-tempo foi enviada a versão {patchset, number}. Recarregue a página e leia o que mudou.",
    "self-approval": "Você está entre os autores desta alteração; outra pessoa precisa julgá-la.",
    "self-review":
      "Você está entre os autores desta alteração; pedir alterações, rejeitar ou resolver objeções cabe a outras pessoas.",
    "self-check": "Você escreveu esta afirmação ou esta citação; outra pessoa precisa verificá-la.",
    "already-approved": "Você já aprovou esta versão.",
    "already-objected": "Você já se opôs a esta versão; retire antes essa objeção.",
    "evidence-unchecked":
      "{count, plural, one {Uma citação nova ou alterada ainda não tem} other {# citações novas ou alteradas ainda não têm}} verificação. Abra a fonte e registre o que encontrar.",
    "evidence-fails":
      "Uma verificação constatou que {count, plural, one {uma fonte de sustentação não diz} other {# fontes de sustentação não dizem}} isto. Antes é preciso mudar a posição ou o valor.",
    "evidence-unread": "Confirme que leu as verificações de cada citação nova ou alterada.",
    "warnings-unread": "Confirme que viu o que não confere nesta alteração.",
    "reason-missing": "Escolha um motivo e explique em uma frase o que quer dizer.",
    "check-outdated":
      "A afirmação ou a citação mudou desde que você a abriu. Recarregue a página e verifique a atual.",
    "objection-stands":
      "{count, plural, one {Há um pedido de alterações em aberto} other {Há # pedidos de alterações em aberto}}. Nada é publicado até que seja retirado, atendido por uma alteração ou desconsiderado por um editor.",
    "verdict-not-standing":
      "Esse parecer já não está em vigor: foi retirado, atendido ou dado sobre outra versão.",
    "quorum-not-reached":
      "{approvals, number} de {needed, number} aprovações. Aguarda outra pessoa que revise.",
    "merge-conflict":
      "Nesse meio-tempo alguém publicou uma alteração no mesmo verbete. Quem propôs pode levar a sua para a nova revisão.",
    "nothing-to-carry": "O que está publicado não mudou: não há o que levar adiante.",
    "date-not-edtf":
      "“{text}” não é uma data que este registro saiba ler. Exemplos: 1960, 1959?, 2014-08~, 1998/..",
  },
});

/** A refusal as one sentence in the reader's language. */
export function refusalSentence(refusal: Refusal, lang: Language): string {
  const t = text(refusalsText, lang);
  switch (refusal.code) {
    case "rate-limited": {
      // Whole minutes from one and a half on: nobody counts seconds for longer.
      const minutes = refusal.seconds < 90 ? 0 : Math.ceil(refusal.seconds / 60);
      return t(refusal.code, { seconds: refusal.seconds, minutes });
    }
    case "input-invalid":
      return t(refusal.code, { field: refusal.fields[0]?.path || "none" });
    case "wrong-state":
      // The name of a choice in a message cannot hold a hyphen.
      return t(refusal.code, { state: refusal.state.replace("changes-", "") });
    case "content-invalid":
    case "mark-without-claim":
      return t(refusal.code, { count: refusal.problems.length });
    case "policy-moved":
      return t(refusal.code, { version: refusal.version });
    case "approvals-out-of-bounds":
      return t(refusal.code, { least: refusal.least, most: refusal.most });
    case "patchset-moved":
      return t(refusal.code, { patchset: refusal.patchset });
    case "evidence-unchecked":
    case "evidence-fails":
      return t(refusal.code, { count: refusal.citations.length });
    case "machine-text":
      return t(refusal.code, { count: refusal.texts.length });
    case "terms-not-accepted":
      return t(refusal.code, { terms: dateWords(refusal.terms, lang) });
    case "objection-stands":
      return t(refusal.code, { count: refusal.by.length });
    case "quorum-not-reached":
      return t(refusal.code, { approvals: refusal.approvals, needed: refusal.needed });
    case "date-not-edtf":
      return t(refusal.code, { text: refusal.text });
    default:
      return t(refusal.code);
  }
}
