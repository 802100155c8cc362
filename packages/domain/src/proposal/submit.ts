import { unpublishedLinks } from "../audit/references.ts";
import type { SourceKind } from "../evidence/source.ts";
import type { Actor } from "../people/actor.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import { diff } from "../revision/diff.ts";
import { effectiveHash } from "../revision/effective-hash.ts";
import { authoring } from "./authoring.ts";
import type { Submission } from "./decision.ts";
import type { SubmitFacts } from "./facts.ts";
import { foreignIds } from "./ids-of.ts";
import { machineSupport } from "./machine-support.ts";
import type { Patchset, PatchsetSubject } from "./proposal.ts";
import { referencesOf } from "./references.ts";
import { checkedClaims, riskiest, riskOf } from "./risk-of.ts";
import { termsInForce, termsToAccept } from "./terms.ts";
import { unreadable } from "./unreadable.ts";
import { validate } from "./validate.ts";
import { authorshipOf, newVersions } from "./versions.ts";
import { shortestReason, written } from "./written.ts";

/** The version of the draft that was on screen; `terms`: the version of the contributor terms accepted with it, or null. */
export type SubmitInput = { readonly version: number; readonly terms: string | null };

/**
 * Freezes the draft as the next patchset, with the operations that the server finds, and moves the proposal to
 * submitted. Subjects without an operation stay out. Refusals, in this order: those of `authoring`, `stale-draft`,
 * `content-invalid`, `no-operations` (also when base and effective difference are those of the current patchset),
 * `foreign-id`, `target-unpublished`, `machine-support`, `mark-without-claim`, `machine-text` (in an import),
 * `rationale-missing`, `terms-not-accepted`.
 */
export function submit(
  facts: SubmitFacts,
  input: SubmitInput,
  by: Actor,
  at: string,
): Result<Submission, Refusal> {
  const { proposal, stored, current, bases, checks } = facts;
  const person = authoring(proposal, by);
  if (!person.ok) return person;
  const { version, savedAt, draft } = stored;
  if (input.version !== version) return refuse({ code: "stale-draft", version, savedAt, draft });
  const problems = validate(draft.subjects, { ...facts, today: at.slice(0, 10) });
  if (problems.length > 0) return refuse({ code: "content-invalid", problems });

  const changes = draft.subjects.map(({ id, base, content }) => {
    const subject = { type: content.type, id };
    const operations = diff(subject, bases.get(id) ?? null, content);
    return { subject: { ...subject, base, content } satisfies PatchsetSubject, operations };
  });
  const changed = changes.filter(({ operations }) => operations.length > 0);
  const subjects = changed.map(({ subject }) => subject);
  const operations = changed.flatMap((change) => change.operations).sort(bySubjectAndCell);
  const hash = effectiveHash(operations);
  if (operations.length === 0 || (current !== null && current.hash === hash && sameBases(current, subjects)))
    return refuse({ code: "no-operations" });
  const stopped = outside(facts, subjects);
  if (stopped !== null) return refuse(stopped);
  if (!written(draft.rationale, shortestReason)) return refuse({ code: "rationale-missing" });
  const terms = by.type === "operator" ? null : termsToAccept(facts.acceptedTerms);
  if (terms !== null && input.terms !== terms) return refuse({ code: "terms-not-accepted", terms });

  const patchset: Patchset = {
    proposal: proposal.id,
    number: (current?.number ?? 0) + 1,
    rationale: draft.rationale,
    terms: termsInForce,
    subjects,
    operations,
    hash,
    authors: proposal.authors,
    policyVersion: current?.policyVersion ?? facts.policy.version,
    risk: proposal.origin === "import" ? "import" : riskOfChanges(facts, changed),
    submittedAt: at,
    submittedBy: person.value,
  };
  const versions = newVersions(subjects, bases, sourceKindsOf(facts));
  const [first] = subjects;
  return ok({
    proposal: { id: proposal.id, from: proposal.state, to: "submitted" },
    patchset,
    claimVersions: versions.claims,
    citationVersions: versions.citations,
    authorship: authorshipOf(patchset, versions, checks),
    event: {
      act: "proposal-submitted",
      proposal: proposal.id,
      subject: first === undefined ? null : { type: first.type, id: first.id },
      by: person.value,
      at,
      detail: {
        patchset: patchset.number,
        hash,
        risk: patchset.risk,
        policy: patchset.policyVersion,
        operations: operations.length,
      },
    },
  });
}

/** What is wrong between the patchset and the rest of the record, or null. */
function outside(facts: SubmitFacts, subjects: readonly PatchsetSubject[]): Refusal | null {
  const { entryKinds, sources, supportedBy } = facts;
  const foreign = foreignIds(subjects, facts.bases, facts.usedIds);
  if (foreign.length > 0) return { code: "foreign-id", ids: foreign };
  // A source of the same proposal is no entry to point to, nor the other way round.
  const own = (type: PatchsetSubject["type"], of: string) =>
    subjects.some((subject) => subject.type === type && subject.id === of);
  const references = referencesOf(subjects.map(({ content }) => content));
  const missing = [
    ...[...references.entries].filter((id) => !own("entry", id) && !entryKinds.has(id)),
    ...[...references.sources].filter((id) => !own("source", id) && !sources.has(id)),
    ...unpublishedLinks(subjects, facts.bases, facts.linkedClaims),
  ];
  if (missing.length > 0) return { code: "target-unpublished", ids: missing };
  const citations = machineSupport(subjects, sourceKindsOf(facts), supportedBy);
  if (citations.length > 0) return { code: "machine-support", citations };
  return unreadable(subjects, facts.proposal.origin);
}

function sourceKindsOf({ sources, stored }: SubmitFacts): Map<string, SourceKind> {
  const kinds = new Map<string, SourceKind>();
  for (const [id, { kind }] of sources) kinds.set(id, kind);
  for (const { id, content } of stored.draft.subjects)
    if (content.type === "source") kinds.set(id, content.kind);
  return kinds;
}

function riskOfChanges(
  { bases, checks }: SubmitFacts,
  changes: readonly { subject: PatchsetSubject; operations: Patchset["operations"] }[],
): Patchset["risk"] {
  const found = changes.flatMap(({ subject, operations }) => {
    const base = bases.get(subject.id) ?? null;
    const checked = checkedClaims(subject.id, base, checks);
    return operations.map((operation) => riskOf(operation, { isNew: base === null, checked }));
  });
  return riskiest(found);
}

function sameBases(current: Patchset, subjects: readonly PatchsetSubject[]): boolean {
  const bases = new Map(current.subjects.map(({ id, base }) => [id, base]));
  return subjects.every(({ id, base }) => bases.get(id) === base);
}

function bySubjectAndCell(a: Patchset["operations"][number], b: Patchset["operations"][number]): number {
  const [left, right] = [
    `${a.subject.type} ${a.subject.id} ${a.cell}`,
    `${b.subject.type} ${b.subject.id} ${b.cell}`,
  ];
  return left < right ? -1 : 1;
}
