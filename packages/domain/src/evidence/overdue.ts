import { lastDayOf } from "../time/calendar.ts";
import type { EvidenceState } from "./states.ts";

/**
 * The last day, ISO, on which a check made at `instant` (ISO) is recent enough, for a predicate that is checked
 * again every `months`. A day that the month does not have is its last (31 August and 6 months: 28 February).
 */
export function overdueDay(instant: string, months: number): string {
  const [year = 0, month = 1, day = 1] = instant.slice(0, 10).split("-").map(Number);
  const total = year * 12 + (month - 1) + months;
  const dueYear = Math.floor(total / 12);
  const dueMonth = (total % 12) + 1;
  const dueDay = Math.min(day, lastDayOf(dueYear, dueMonth));
  return [String(dueYear).padStart(4, "0"), two(dueMonth), two(dueDay)].join("-");
}

/**
 * A stored state as it stands on a day: *checked* and *corroborated* are *overdue* once `overdueOn` lies before
 * `today` (both ISO days; `overdueOn` null: never). All other states do not depend on the date.
 */
export function asOf(state: EvidenceState, overdueOn: string | null, today: string): EvidenceState {
  const lifted = state === "checked" || state === "corroborated";
  return lifted && overdueOn !== null && overdueOn < today ? "overdue" : state;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
