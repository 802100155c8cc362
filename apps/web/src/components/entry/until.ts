import { kindOf } from "@convenio/domain/kinds/all";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { EntryPage } from "@convenio/domain/reading/entry-page";
import type { Surroundings } from "@convenio/domain/reading/surroundings";

/**
 * The moment at which a page of these claims changes by itself: the start (UTC) of the day after the first
 * one goes overdue. Undefined when none will.
 */
export function untilOverdue(claims: readonly Pick<ClaimView, "state" | "overdueOn">[]): Date | undefined {
  const first = claims
    .flatMap(({ state, overdueOn }) => (state !== "overdue" && overdueOn !== null ? [overdueOn] : []))
    .sort()[0];
  if (first === undefined) return undefined;
  return endOfDay(first);
}

/** The end (UTC) of an ISO day, or of the day of an instant: what depends on today changes then at the earliest. */
export function endOfDay(day: string | Date): Date {
  const end = new Date(day);
  end.setUTCHours(24, 0, 0, 0);
  return end;
}

/**
 * The moment at which an entry's page changes by itself. What it shows of other entries says only what they are today,
 * so that such a page ends with the day; undefined when nothing on it depends on the day.
 */
export function untilOtherwise(page: EntryPage, around: Surroundings | null): Date | undefined {
  const known = (around?.matrix?.rows ?? []).flatMap(({ cells }) => Object.values(cells).flat());
  const ofToday =
    kindOf(page.body.kind)?.standing !== undefined ||
    (around?.actor ?? null) !== null ||
    [...page.incoming, ...known].some(({ state }) => state === "checked" || state === "corroborated");
  if (ofToday) return endOfDay(page.asOf);
  const gathered = (around?.gathered ?? []).flatMap(({ claims }) => claims.map(({ claim }) => claim));
  return untilOverdue([...page.body.claims, ...gathered]);
}
