import { lastDayOf } from "./calendar.ts";
import type { Edtf, EdtfDate, EdtfEnd } from "./edtf.ts";

/** First and last possible day as ISO `YYYY-MM-DD`, both included; `null` where the end is open or unknown. */
export type Bounds = { earliest: string | null; latest: string | null };

/**
 * The plain bounds of what is written: `2014-08~` is 1 to 31 August 2014, `201X` is 2010-01-01 to 2019-12-31.
 * "About" and "perhaps" widen nothing, since nobody wrote by how much. A season has the bounds of its year: the
 * hemisphere is not stated and the seasons of the two lie half a year apart.
 */
export function bounds(edtf: Edtf): Bounds {
  if (edtf.kind === "date") return { earliest: firstDay(edtf.date), latest: lastDay(edtf.date) };
  return { earliest: endDay(edtf.start, firstDay), latest: endDay(edtf.end, lastDay) };
}

/** Whether some day can lie in both; an open or unknown end reaches without limit. */
export function overlaps(a: Bounds, b: Bounds): boolean {
  return !before(a, b) && !before(b, a);
}

/** Whether all of `a` lies before the first day of `b`; never where the end of `a` or the start of `b` is open. */
export function before(a: Bounds, b: Bounds): boolean {
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}

/**
 * Order for sorting, oldest first: by first day (no first day comes before all), then by last day (no last day
 * comes after all), so that of two that start together the shorter comes first. −1, 0 or 1.
 */
export function compareDates(a: Bounds, b: Bounds): -1 | 0 | 1 {
  return compare(a.earliest ?? "", b.earliest ?? "") || compare(a.latest ?? "9", b.latest ?? "9");
}

function compare(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function endDay(end: EdtfEnd, day: (date: EdtfDate) => string): string | null {
  return typeof end === "string" ? null : day(end);
}

function firstDay({ year, month, day }: EdtfDate): string {
  return iso(year, month ?? 1, day ?? 1);
}

const YEARS: Partial<Record<EdtfDate["precision"], number>> = { decade: 10, century: 100 };

function lastDay({ precision, year, month, day }: EdtfDate): string {
  const lastYear = year + (YEARS[precision] ?? 1) - 1;
  const lastMonth = month ?? 12;
  return iso(lastYear, lastMonth, day ?? lastDayOf(lastYear, lastMonth));
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
