import type { ClaimView } from "@convenio/domain/reading/claim-view";

/**
 * The moment at which a page of these claims changes by itself: the start (UTC) of the day after the first
 * one goes overdue. Undefined when none will.
 */
export function untilOverdue(claims: readonly Pick<ClaimView, "state" | "overdueOn">[]): Date | undefined {
  const first = claims
    .flatMap(({ state, overdueOn }) => (state !== "overdue" && overdueOn !== null ? [overdueOn] : []))
    .sort()[0];
  if (first === undefined) return undefined;
  const day = new Date(`${first}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day;
}
