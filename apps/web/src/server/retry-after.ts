import { refusalOf } from "@convenio/api/refused";

/** The header that says when to try again, in whole seconds, when one of the errors is a limit that was reached. */
export function retryAfter(errors: readonly unknown[]): Record<string, string> {
  const waits = errors
    .map(refusalOf)
    .flatMap((refusal) => (refusal?.code === "rate-limited" ? refusal.seconds : []));
  return waits.length === 0 ? {} : { "Retry-After": String(Math.max(...waits)) };
}
