import type { Refusal } from "@convenio/domain/refusal";

/** The header that says when to try again, in whole seconds, when one of the refusals is a limit that was reached. */
export function retryAfter(refusals: readonly (Refusal | null)[]): Record<string, string> {
  const waits = refusals.flatMap((refusal) => (refusal?.code === "rate-limited" ? refusal.seconds : []));
  return waits.length === 0 ? {} : { "Retry-After": String(Math.max(...waits)) };
}
