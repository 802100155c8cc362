import { actingAs } from "../people/acting-as.ts";
import type { Actor } from "../people/actor.ts";
import type { Refusal } from "../refusal.ts";
import { type Result, refuse } from "../result.ts";
import type { Proposal } from "./proposal.ts";
import { openStates, type ProposalState } from "./states.ts";

/**
 * What everything begins with that authors do with their own open proposal; returns the author's id.
 * Refusals, in this order: those of `may`, `not-author`, `wrong-state`.
 */
export function authoring(
  { authors, state }: Proposal,
  by: Actor,
  states: readonly ProposalState[] = openStates,
): Result<string, Refusal> {
  const person = actingAs(by, "proposal.write");
  if (!person.ok) return person;
  if (!authors.includes(person.value)) return refuse({ code: "not-author" });
  if (!states.includes(state)) return refuse({ code: "wrong-state", state });
  return person;
}
