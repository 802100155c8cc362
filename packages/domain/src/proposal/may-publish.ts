import type { SourceKind } from "../evidence/source.ts";
import { actingAs } from "../people/acting-as.ts";
import type { Actor } from "../people/actor.ts";
import { judges } from "../people/may.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import type { PublishFacts } from "./facts.ts";
import { type Judging, patchsetUnderReview } from "./judging.ts";
import { machineSupport } from "./machine-support.ts";
import { referencesOf } from "./references.ts";
import { standing, tally } from "./standing.ts";
import { unreadable } from "./unreadable.ts";

/** What the decision whether to publish rests on; the evidence and the slugs are only for the publication itself. */
export type MayPublishFacts = Omit<PublishFacts, "versions" | "takenSlugs" | "statedSlugs" | "today">;

/**
 * Whether this actor may publish this proposal now. An import is the operator's; any other is published by its authors
 * or by a reviewer or editor. Refusals, in this order: those of `may`, `not-allowed`, `wrong-state`,
 * `objection-stands`, `quorum-not-reached` (by people eligible now, on the current hash), `merge-conflict` (a head is
 * past its base), `target-unpublished` (a cited source), `machine-support` (a source became AI-generated meanwhile),
 * `mark-without-claim`, `machine-text` (in an import).
 */
export function mayPublish(facts: MayPublishFacts, by: Actor): Result<Judging, Refusal> {
  const { proposal, reviews, members, policy } = facts;
  const person = actingAs(by, "proposal.write");
  if (!person.ok) return person;
  if (!hasPart(facts, by)) return refuse({ code: "not-allowed" });
  const current = patchsetUnderReview(proposal, facts.current);
  if (current === null) return refuse({ code: "wrong-state", state: proposal.state });
  const { objections } = standing(reviews, current.hash);
  if (objections.length > 0)
    return refuse({ code: "objection-stands", by: objections.map((review) => review.person) });
  const { approvals, needed } = tally(current, reviews, members, policy);
  if (approvals < needed)
    return refuse({ code: "quorum-not-reached", risk: current.risk, approvals, needed });
  const moved = current.subjects.filter(({ id, base }) => (facts.heads.get(id) ?? 0) !== base);
  if (moved.length > 0) return refuse({ code: "merge-conflict", subjects: moved.map(({ id }) => id) });

  const kinds = new Map<string, SourceKind>();
  for (const [id, { content }] of facts.sources) kinds.set(id, content.kind);
  for (const { id, content } of current.subjects) if (content.type === "source") kinds.set(id, content.kind);
  const { sources } = referencesOf(current.subjects.map(({ content }) => content));
  const ids = [...sources].filter((id) => !kinds.has(id));
  if (ids.length > 0) return refuse({ code: "target-unpublished", ids });
  const citations = machineSupport(current.subjects, kinds, facts.supportedBy);
  if (citations.length > 0) return refuse({ code: "machine-support", citations });
  const stopped = unreadable(current.subjects, proposal.origin);
  if (stopped !== null) return refuse(stopped);
  return ok({ person: person.value, current });
}

function hasPart({ proposal, current }: MayPublishFacts, by: Actor): boolean {
  if (by.type === "operator") return proposal.origin === "import";
  if (by.type !== "person" || proposal.origin === "import") return false;
  const wrote = [...proposal.authors, ...(current?.authors ?? [])].includes(by.id);
  return wrote || judges(by.role);
}
