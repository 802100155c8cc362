import { area } from "./text.ts";

/** Who decides what is published, by what majority. */
export const policyText = area({
  en: {
    title: "Who decides, and by what rule",
    description: "How many approvals a change needs, who may give them, and what stops a publication.",
    lede: "No proposal is published without a second person. How many must agree depends on the riskiest part of a change.",
    version: "Policy {version, number}, in force on this installation since {day}.",
    cited: "policy {version, number}{small, select, yes { (small team)} other {}}",
    smallTeam:
      "<b>Small team.</b> One approval by another person is enough for everything. A new installation may begin so; its administrators ask for more as the team grows.",
    earlier: "Earlier policies",
    earlierText:
      "A proposal is decided by the policy that was in force when it was first submitted; a copy of it begins anew.",
    earlierLine:
      "Policy {version, number}, which came into force on {day}. Approvals: {low, number} for low, {normal, number} for normal, {high, number} for high and {structural, number} for structural risk.",
    quorum: "Approvals needed",
    risk: "Risk",
    covers: "What it covers",
    needed: "Approvals",
    approvals: "{count, plural, =0 {no approval} one {# approval} other {# approvals}}",
    cover: {
      low: "Wording of titles and summaries, translations, description of a source other than its kind, origin and status.",
      normal: "Adding or changing a claim or a citation.",
      high: "A new entry; changing the value of a claim that was checked; removing a citation; preferring a value, setting it aside, settling a contradiction; kind, origin or status of a source.",
      structural: "Merging, retiring or restoring entries.",
      import: "The operator’s initial load. Such pages say so until people have checked them.",
    },
    who: "Who may approve",
    whoText:
      "Reviewers and editors. Never an author of any part of the change, whatever their role: the server refuses it, and so does the database. A machine neither reviews nor checks.",
    evidence: "Evidence first",
    evidenceText:
      "Approval waits until each new or changed citation has a check by somebody eligible, which the approver confirms having read. If a check finds that a supporting source does not say it, approval is blocked until the stance or the value changes.",
    objections: "Objections",
    objectionsText:
      "A request for changes stands until its reviewer withdraws it, the change itself changes, or an editor who is neither author nor approver dismisses it with a reason. While it stands, nothing is published. A rejection ends a proposal: one reviewer for low and normal risk, two for high and structural, or one editor.",
    silence: "Silence never publishes",
    silenceText:
      "No proposal turns into a publication by waiting. If too few eligible people are there, it says so and waits.",
    binding: "What an approval is bound to",
    bindingText:
      "An approval counts for exactly the change that was on screen, identified by its hash. If the author submits another change, earlier approvals no longer count.",
    permanence: "Permanence",
    permanenceText:
      "Published revisions never change and never disappear. Every decision is a line in a log whose entries are chained by hashes, so that a later alteration shows.",
  },
  es: {
    title: "Quién decide y con qué regla",
    description: "Cuántas aprobaciones necesita un cambio, quién puede darlas y qué detiene una publicación.",
    lede: "Ninguna propuesta se publica sin una segunda persona. Cuántas deben estar de acuerdo depende de la parte más riesgosa del cambio.",
    version: "Reglas {version, number}, vigentes en esta instalación desde el {day}.",
    cited: "reglas {version, number}{small, select, yes { (equipo pequeño)} other {}}",
    smallTeam:
      "<b>Equipo pequeño.</b> Para todo basta la aprobación de otra persona. Así puede empezar una instalación nueva; quienes la administran piden más a medida que el equipo crece.",
    earlier: "Reglas anteriores",
    earlierText:
      "Una propuesta se decide según las reglas vigentes cuando se envió por primera vez; una copia empieza de nuevo.",
    earlierLine:
      "Reglas {version, number}, que rigieron desde el {day}. Aprobaciones: {low, number} con riesgo bajo, {normal, number} con riesgo normal, {high, number} con riesgo alto y {structural, number} con riesgo estructural.",
    quorum: "Aprobaciones necesarias",
    risk: "Riesgo",
    covers: "Qué abarca",
    needed: "Aprobaciones",
    approvals: "{count, plural, =0 {ninguna aprobación} one {# aprobación} other {# aprobaciones}}",
    cover: {
      low: "Redacción de títulos y resúmenes, traducciones, descripción de una fuente salvo su clase, procedencia y estado.",
      normal: "Añadir o cambiar una afirmación o una cita.",
      high: "Una entrada nueva; cambiar el valor de una afirmación comprobada; quitar una cita; preferir un valor, descartarlo, resolver una contradicción; clase, procedencia o estado de una fuente.",
      structural: "Fusionar, retirar o restaurar entradas.",
      import:
        "La carga inicial del responsable. Esas páginas lo dicen hasta que haya personas que las comprueben.",
    },
    who: "Quién puede aprobar",
    whoText:
      "Quienes revisan y quienes editan. Nunca una persona que sea autora de alguna parte del cambio, sea cual sea su papel: lo rechaza el servidor y también la base de datos. Una máquina ni revisa ni comprueba.",
    evidence: "Primero la evidencia",
    evidenceText:
      "La aprobación espera a que cada cita nueva o modificada tenga la comprobación de alguien habilitado, y quien aprueba confirma haberla leído. Si una comprobación halla que una fuente de respaldo no lo dice, la aprobación queda bloqueada hasta que cambie la postura o el valor.",
    objections: "Objeciones",
    objectionsText:
      "Una petición de cambios sigue en pie hasta que la retire quien la hizo, cambie el propio cambio, o la desestime con un motivo un editor que no sea autor ni haya aprobado. Mientras siga en pie, nada se publica. Un rechazo pone fin a la propuesta: basta una persona que revise si el riesgo es bajo o normal, dos si es alto o estructural, o un editor.",
    silence: "El silencio nunca publica",
    silenceText:
      "Ninguna propuesta se publica por esperar. Si faltan personas habilitadas, lo dice y espera.",
    binding: "A qué se ata una aprobación",
    bindingText:
      "Una aprobación vale exactamente para el cambio que estaba en pantalla, identificado por su hash. Si se envía otro cambio, las aprobaciones anteriores dejan de contar.",
    permanence: "Permanencia",
    permanenceText:
      "Las revisiones publicadas no cambian ni desaparecen. Cada decisión es una línea de un registro encadenado por hashes, de modo que una alteración posterior se nota.",
  },
  pt: {
    title: "Quem decide e por que regra",
    description:
      "De quantas aprovações uma alteração precisa, quem pode dá-las e o que impede uma publicação.",
    lede: "Nenhuma proposta é publicada sem uma segunda pessoa. Quantas precisam concordar depende da parte mais arriscada da alteração.",
    version: "Regras {version, number}, em vigor nesta instalação desde {day}.",
    cited: "regras {version, number}{small, select, yes { (equipe pequena)} other {}}",
    smallTeam:
      "<b>Equipe pequena.</b> Para tudo basta a aprovação de outra pessoa. Uma instalação nova pode começar assim; quem a administra pede mais à medida que a equipe cresce.",
    earlier: "Regras anteriores",
    earlierText:
      "Uma proposta é decidida pelas regras em vigor quando foi enviada pela primeira vez; uma cópia começa de novo.",
    earlierLine:
      "Regras {version, number}, que vigoraram a partir de {day}. Aprovações: {low, number} com risco baixo, {normal, number} com risco normal, {high, number} com risco alto e {structural, number} com risco estrutural.",
    quorum: "Aprovações necessárias",
    risk: "Risco",
    covers: "O que abrange",
    needed: "Aprovações",
    approvals: "{count, plural, =0 {nenhuma aprovação} one {# aprovação} other {# aprovações}}",
    cover: {
      low: "Redação de títulos e resumos, traduções, descrição de uma fonte exceto seu tipo, procedência e estado.",
      normal: "Acrescentar ou alterar uma afirmação ou uma citação.",
      high: "Um verbete novo; alterar o valor de uma afirmação verificada; retirar uma citação; preferir um valor, descartá-lo, resolver uma contradição; tipo, procedência ou estado de uma fonte.",
      structural: "Fundir, retirar ou restaurar verbetes.",
      import: "A carga inicial do operador. Essas páginas o dizem até que pessoas as tenham verificado.",
    },
    who: "Quem pode aprovar",
    whoText:
      "Quem revisa e quem edita. Nunca uma pessoa que seja autora de alguma parte da alteração, seja qual for seu papel: o servidor recusa, e o banco de dados também. Uma máquina não revisa nem verifica.",
    evidence: "Primeiro a evidência",
    evidenceText:
      "A aprovação espera que cada citação nova ou alterada tenha a verificação de alguém habilitado, e quem aprova confirma tê-la lido. Se uma verificação constata que uma fonte de sustentação não o diz, a aprovação fica bloqueada até que mude a posição ou o valor.",
    objections: "Objeções",
    objectionsText:
      "Um pedido de alterações fica em aberto até que quem o fez o retire, a própria alteração mude, ou um editor que não seja autor nem tenha aprovado o desconsidere com um motivo. Enquanto está em aberto, nada é publicado. Uma rejeição encerra a proposta: basta uma pessoa que revise se o risco é baixo ou normal, duas se é alto ou estrutural, ou um editor.",
    silence: "O silêncio nunca publica",
    silenceText:
      "Nenhuma proposta é publicada por esperar. Se faltam pessoas habilitadas, isso é dito e ela espera.",
    binding: "A que uma aprovação está ligada",
    bindingText:
      "Uma aprovação vale exatamente para a alteração que estava na tela, identificada por seu hash. Se outra alteração é enviada, as aprovações anteriores deixam de contar.",
    permanence: "Permanência",
    permanenceText:
      "Revisões publicadas não mudam nem desaparecem. Cada decisão é uma linha de um registro encadeado por hashes, de modo que uma alteração posterior aparece.",
  },
});
