import type { Actor } from "../people/actor.ts";
import type { Refusal } from "../refusal.ts";
import type { Result } from "../result.ts";
import { authoring } from "./authoring.ts";
import type { Opening } from "./decision.ts";
import type { SubjectContent } from "./draft.ts";
import type { ProposalFacts } from "./facts.ts";
import { idsOf } from "./ids-of.ts";
import { open } from "./open.ts";
import type { StoredDraft } from "./proposal.ts";
import type { NewId } from "./start.ts";
import { withIds } from "./with-ids.ts";

/** What copying needs: the draft of the proposal that ended, and the content of its bases. */
export type CopyFacts = ProposalFacts & {
  readonly stored: StoredDraft;
  readonly bases: ReadonlyMap<string, SubjectContent | null>;
};

/**
 * Opens a new proposal of the author's with the draft of one that was rejected or withdrawn. What is published keeps
 * its id; what the old proposal minted gets a new one, since an id belongs to one proposal for ever.
 * Refusals, in this order: those of `may`, `not-author`, `wrong-state`.
 */
export function copy(
  { proposal, stored, bases }: CopyFacts,
  by: Actor,
  at: string,
  newId: NewId,
): Result<Opening, Refusal> {
  const person = authoring(proposal, by, ["rejected", "withdrawn"]);
  if (!person.ok) return person;
  const kept = new Set([...bases.values()].flatMap((base) => idsOf(base)));
  const renamed = new Map<string, string>();
  for (const { id, base, content } of stored.draft.subjects) {
    if (base > 0) kept.add(id);
    for (const minted of [id, ...idsOf(content)]) if (!kept.has(minted)) renamed.set(minted, newId());
  }
  const { demonstration } = proposal;
  const draft = withIds(stored.draft, renamed);
  return open({ draft, demonstration, copyOf: proposal.id }, by, at, newId());
}
