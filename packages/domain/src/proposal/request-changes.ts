import type { Actor } from "../people/actor.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result } from "../result.ts";
import type { Reviewing } from "./decision.ts";
import type { ReviewFacts } from "./facts.ts";
import { type ObjectionInput, objecting } from "./objecting.ts";
import { reviewing } from "./reviewing.ts";

/**
 * Asks the authors for changes: an objection that stands, and nothing is published, until its reviewer withdraws it,
 * the effective difference changes or an editor dismisses it. Refusals: those of `objecting`.
 */
export function requestChanges(
  facts: ReviewFacts,
  input: ObjectionInput,
  by: Actor,
  at: string,
  id: string,
): Result<Reviewing, Refusal> {
  const judge = objecting(facts, "request-changes", input, by);
  if (!judge.ok) return judge;
  const given = {
    id,
    verdict: "request-changes",
    reason: input.reason,
    text: input.text,
    target: null,
    at,
  } as const;
  return ok(reviewing(facts, judge.value, given, "changes-requested"));
}
