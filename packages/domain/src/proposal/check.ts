import type { Check, CheckResult } from "../evidence/check.ts";
import { actingAs } from "../people/acting-as.ts";
import type { Actor } from "../people/actor.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import type { Checking } from "./decision.ts";
import type { CheckTarget } from "./facts.ts";
import type { NewId } from "./start.ts";
import { written } from "./written.ts";

/** One answer about one citation, for the versions of claim and citation that were on screen. */
export type CheckInput = {
  readonly claim: string;
  readonly claimHash: string;
  readonly citation: string;
  readonly citationHash: string;
  readonly result: CheckResult;
  /** Why it could not be opened; needed for `inaccessible`. */
  readonly reason: string | null;
};

/**
 * Records one person's answers about the citations of a passage, all or none. `targets`: what is known of each
 * citation. Refusals, in this order: those of `may`, `check-outdated` (also of a citation that is neither published
 * nor under review), `self-check`, `reason-missing`.
 */
export function recordChecks(
  targets: readonly CheckTarget[],
  input: readonly CheckInput[],
  by: Actor,
  at: string,
  newId: NewId,
): Result<Checking, Refusal> {
  const person = actingAs(by, "check.record");
  if (!person.ok) return person;
  const known = new Map(targets.map((target) => [target.citation, target]));
  const outdated = input.filter(
    ({ citation, claimHash, citationHash }) =>
      !known
        .get(citation)
        ?.current.some((pair) => pair.claimHash === claimHash && pair.citationHash === citationHash),
  );
  if (outdated.length > 0)
    return refuse({ code: "check-outdated", citations: outdated.map(({ citation }) => citation) });
  if (input.some(({ citation }) => known.get(citation)?.authors.includes(person.value)))
    return refuse({ code: "self-check" });
  if (input.some(({ result, reason }) => result === "inaccessible" && !written(reason)))
    return refuse({ code: "reason-missing" });

  const checks = input.map((answer): Check => ({ ...answer, id: newId(), by: person.value, at }));
  const published = input.map(({ citation }) => known.get(citation)?.publishedIn ?? null);
  return ok({
    proposal: null,
    checks,
    published: [...new Set(published.filter((entry) => entry !== null))].sort(),
    event: {
      act: "checks-recorded",
      proposal: null,
      subject: null,
      by: person.value,
      at,
      detail: { checks: checks.map(({ id }) => id) },
    },
  });
}
