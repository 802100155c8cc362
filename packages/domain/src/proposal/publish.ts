import type { SourceContent } from "../evidence/source.ts";
import type { Actor } from "../people/actor.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result } from "../result.ts";
import type { Publication, PublishedVersion, RevisionRow } from "./decision.ts";
import type { PublishFacts } from "./facts.ts";
import { frozenEvidence, versionsOf } from "./freeze.ts";
import { mayPublish } from "./may-publish.ts";
import { newSlugs } from "./new-slugs.ts";
import type { Patchset, PatchsetSubject } from "./proposal.ts";
import { referencesOf } from "./references.ts";
import { tally } from "./standing.ts";
import type { NewId } from "./start.ts";

/**
 * Publishes the current patchset: for each subject the revision after its head, with its operations, the sources it
 * cites as they are in force then, and the evidence of its claims on that day. Call it inside the transaction that
 * holds the locks. `newId` makes the ids of the revisions. Refusals: those of `mayPublish`.
 */
export function publish(
  facts: PublishFacts,
  by: Actor,
  at: string,
  newId: NewId,
): Result<Publication, Refusal> {
  const allowed = mayPublish(facts, by);
  if (!allowed.ok) return allowed;
  const { person, current } = allowed.value;
  const subjects = [...current.subjects].sort(sourcesFirst);
  const sources = sourcesInForce(facts, subjects);
  const versions: PublishedVersion[] = [];
  const revisions = subjects.map(({ type, id, base, content }): RevisionRow => {
    const revision = newId();
    const known = content.type === "entry" ? versionsOf(id, content, facts.versions) : null;
    for (const version of known?.given ?? []) versions.push({ ...version, revision });
    return {
      id: revision,
      subject: { type, id },
      number: base + 1,
      content,
      operations: current.operations.filter(({ subject }) => subject.id === id),
      evidence:
        content.type === "entry" && known !== null
          ? frozenEvidence(id, content, contentsOf(sources), known.all, facts)
          : {},
      pins: pinsOf(content, sources),
      proposal: current.proposal,
      patchset: current.number,
      origin: facts.proposal.origin,
      publishedAt: at,
    };
  });
  return ok({
    proposal: { id: current.proposal, from: facts.proposal.state, to: "published" },
    revisions,
    versions,
    slugs: newSlugs(subjects, facts),
    event: publishedEvent(facts, current, revisions, person, at),
  });
}

type InForce = PublishFacts["sources"];

/** Sources as they stand once this is published. */
function sourcesInForce({ sources }: PublishFacts, subjects: readonly PatchsetSubject[]): InForce {
  const all = new Map(sources);
  for (const { id, base, content } of subjects)
    if (content.type === "source") all.set(id, { revision: base + 1, content });
  return all;
}

function contentsOf(sources: InForce): Map<string, SourceContent> {
  return new Map([...sources].map(([id, { content }]) => [id, content]));
}

function pinsOf(content: PatchsetSubject["content"], sources: InForce): Record<string, number> {
  const cited = [...referencesOf([content]).sources].sort();
  const pins: Record<string, number> = {};
  for (const id of cited) {
    const source = sources.get(id);
    if (source !== undefined) pins[id] = source.revision;
  }
  return pins;
}

function publishedEvent(
  { proposal, reviews, members, policy }: PublishFacts,
  current: Patchset,
  revisions: readonly RevisionRow[],
  by: string,
  at: string,
): Publication["event"] {
  const [first] = current.subjects;
  const { approvals, needed } = tally(current, reviews, members, policy);
  return {
    act: "published",
    proposal: proposal.id,
    subject: first === undefined ? null : { type: first.type, id: first.id },
    by,
    at,
    detail: {
      patchset: current.number,
      hash: current.hash,
      risk: current.risk,
      policy: current.policyVersion,
      approvals,
      needed,
      revisions: revisions.map(({ id, subject, number }) => ({ id, subject, number })),
    },
  };
}

const places: readonly PatchsetSubject["type"][] = ["source", "entry", "audit"];

/** What is pointed to before what points to it; each by id. */
function sourcesFirst(a: PatchsetSubject, b: PatchsetSubject): number {
  const [left, right] = [places.indexOf(a.type), places.indexOf(b.type)];
  if (left !== right) return left - right;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
