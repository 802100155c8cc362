const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The number of the last day of a month (1–12) in the proleptic Gregorian calendar. */
export function lastDayOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 31);
}

/** The day after an ISO day (YYYY-MM-DD). */
export function dayAfter(day: string): string {
  const [year = 0, month = 1, of = 1] = day.split("-").map(Number);
  if (of < lastDayOf(year, month)) return iso(year, month, of + 1);
  return month < 12 ? iso(year, month + 1, 1) : iso(year + 1, 1, 1);
}

function iso(year: number, month: number, day: number): string {
  const digits = (number: number, many: number) => String(number).padStart(many, "0");
  return [digits(year, 4), digits(month, 2), digits(day, 2)].join("-");
}
