import type { SubjectRef } from "../entry/subject.ts";
import type { Actor } from "../people/actor.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result } from "../result.ts";
import { authoring } from "./authoring.ts";
import type { Saving } from "./decision.ts";
import type { ProposalFacts } from "./facts.ts";
import type { StoredDraft } from "./proposal.ts";
import { saving } from "./saving.ts";

/** The cells whose carried operations the author has entered again or drops. */
export type SettleInput = { readonly cells: readonly { readonly subject: string; readonly cell: string }[] };

/**
 * Takes operations off the list of those that "carry over" left. Settling what is not listed changes nothing:
 * `unchanged`. The draft keeps its version. Refusals: those of `authoring`.
 */
export function settle(
  { proposal, stored }: ProposalFacts & { readonly stored: StoredDraft },
  { cells }: SettleInput,
  by: Actor,
  at: string,
): Result<Saving | "unchanged", Refusal> {
  const person = authoring(proposal, by);
  if (!person.ok) return person;
  const key = (subject: SubjectRef["id"], cell: string) => `${subject} ${cell}`;
  const settled = new Set(cells.map(({ subject, cell }) => key(subject, cell)));
  const carried = stored.carried.filter(({ subject, cell }) => !settled.has(key(subject.id, cell)));
  if (carried.length === stored.carried.length) return ok("unchanged");
  const next = { draft: stored.draft, carried };
  const decision = saving(proposal, stored, next, "carried-settled", person.value, at);
  // The draft itself stays as it is, and with it its version: a tab that settles must not find its next save stale.
  const { version } = stored;
  return ok({
    ...decision,
    draft: { ...decision.draft, version },
    event: { ...decision.event, detail: { version, carried: carried.length } },
  });
}
