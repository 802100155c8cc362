import { lastDayOf } from "./calendar.ts";

const plain = /^([12]\d{3})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/;

/**
 * A year, month or day without any mark (`1959`, `2014-08`, `2014-08-21`), the form of nearly all dates of the
 * record; null for everything else, good or bad. Pages say hundreds of dates, and the grammar of EDTF is slow.
 */
export function plainDate(text: string) {
  const [, years, months, days] = plain.exec(text) ?? [];
  if (years === undefined) return null;
  const year = Number(years);
  const month = months === undefined ? null : Number(months);
  const day = days === undefined ? null : Number(days);
  if (month !== null && day !== null && (day < 1 || day > lastDayOf(year, month))) return null;
  const precision: "year" | "month" | "day" = month === null ? "year" : day === null ? "month" : "day";
  return {
    precision,
    year,
    month,
    day,
    season: null,
    unspecified: "none" as const,
    uncertain: false,
    approximate: false,
  };
}
