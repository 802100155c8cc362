import { actingAs } from "../people/acting-as.ts";
import type { Actor } from "../people/actor.ts";
import type { Action } from "../people/may.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import type { ReviewFacts } from "./facts.ts";
import type { Patchset, Proposal } from "./proposal.ts";
import { reviewStates } from "./states.ts";

/** The patchset and hash that were on the reviewer's screen. */
export type Seen = { readonly patchset: number; readonly hash: string };

/** Who judges what. */
export type Judging = { readonly person: string; readonly current: Patchset };

/**
 * The patchset under review, or null when the proposal is a draft or has ended. Whoever saved the draft since it was
 * submitted counts among its authors: no author of any part approves.
 */
export function patchsetUnderReview(proposal: Proposal, current: Patchset | null): Patchset | null {
  if (current === null || !reviewStates.some((state) => state === proposal.state)) return null;
  return { ...current, authors: [...new Set([...current.authors, ...proposal.authors])] };
}

/**
 * What all reviewing begins with. `seen` null: the verdict answers a review, not what is on screen.
 * Refusals, in this order: those of `may`, `wrong-state`, `patchset-moved`.
 */
export function judging(
  { proposal, current }: Pick<ReviewFacts, "proposal" | "current">,
  action: Extract<Action, "review.write" | "objection.dismiss">,
  seen: Seen | null,
  by: Actor,
): Result<Judging, Refusal> {
  const person = actingAs(by, action);
  if (!person.ok) return person;
  const patchset = patchsetUnderReview(proposal, current);
  if (patchset === null) return refuse({ code: "wrong-state", state: proposal.state });
  if (seen !== null && (seen.patchset !== patchset.number || seen.hash !== patchset.hash))
    return refuse({ code: "patchset-moved", patchset: patchset.number });
  return ok({ person: person.value, current: patchset });
}
