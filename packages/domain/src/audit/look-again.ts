import type { EvidenceState } from "../evidence/states.ts";
import type { LinkedClaim } from "./content.ts";

/** A linked claim that no longer stands as it stood when its sentence was judged; `now` null: it is gone. */
export type LookAgain = { claim: string; seen: EvidenceState | null; now: EvidenceState | null };

/**
 * The links of a sentence that ask for another look: whose claim has another state than the one that was seen, or is
 * not published any more. `states`: of published claims, today.
 */
export function lookAgain(
  links: readonly LinkedClaim[],
  states: ReadonlyMap<string, EvidenceState>,
): LookAgain[] {
  return links.flatMap(({ claim, state: seen }) => {
    const now = states.get(claim) ?? null;
    return now === null || (seen !== null && seen !== now) ? [{ claim, seen, now }] : [];
  });
}
