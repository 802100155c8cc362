import type { Actor } from "../people/actor.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result } from "../result.ts";
import { authoring } from "./authoring.ts";
import type { Ending } from "./decision.ts";
import type { ProposalFacts } from "./facts.ts";

/** An author withdraws the proposal, any time before it ends. Refusals: those of `authoring`. */
export function withdraw({ proposal }: ProposalFacts, by: Actor, at: string): Result<Ending, Refusal> {
  const person = authoring(proposal, by);
  if (!person.ok) return person;
  const { id, state, patchset } = proposal;
  return ok({
    proposal: { id, from: state, to: "withdrawn" },
    event: {
      act: "proposal-withdrawn",
      proposal: id,
      subject: null,
      by: person.value,
      at,
      detail: { from: state, patchset },
    },
  });
}
