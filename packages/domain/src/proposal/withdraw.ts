import type { Actor } from "../people/actor.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result } from "../result.ts";
import { authoring } from "./authoring.ts";
import type { Ending } from "./decision.ts";
import type { ProposalFacts } from "./facts.ts";
import type { Proposal } from "./proposal.ts";

/** An author withdraws the proposal, any time before it ends. Refusals: those of `authoring`. */
export function withdraw({ proposal }: ProposalFacts, by: Actor, at: string): Result<Ending, Refusal> {
  const person = authoring(proposal, by);
  return person.ok ? ok(withdrawn(proposal, person.value, at)) : person;
}

/** What withdrawing an open proposal comes to, once it is decided. */
export function withdrawn({ id, state, patchset }: Proposal, by: string, at: string): Ending {
  return {
    proposal: { id, from: state, to: "withdrawn" },
    event: {
      act: "proposal-withdrawn",
      proposal: id,
      subject: null,
      by,
      at,
      detail: { from: state, patchset },
    },
  };
}
