/// <reference path="./edtf-package.d.ts" />
import { type ParsedDate, type ParsedInterval, parse } from "edtf";
import { ok, type Result, refuse } from "../result.ts";
import { lastDayOf } from "./calendar.ts";
import { plainDate } from "./plain-date.ts";

/** One date as written. What the precision does not reach is `null`. */
export type EdtfDate = {
  /** How exactly the date is given; `decade` is `201X`, `century` is `19XX`. */
  precision: "century" | "decade" | "year" | "season" | "month" | "day";
  /** 1000–2999; for a decade or century its first year. */
  year: number;
  /** 1–12 */
  month: number | null;
  /** 1–31 */
  day: number | null;
  /** 21 spring, 22 summer, 23 autumn, 24 winter; the hemisphere is not stated. */
  season: 21 | 22 | 23 | 24 | null;
  /** Parts written as `XX`: `2014-XX` has precision year and lacks the month. */
  unspecified: "none" | "month" | "day" | "month-and-day";
  /** `?` or `%` */
  uncertain: boolean;
  /** `~` or `%` */
  approximate: boolean;
};

/** An end of an interval: a date, `..` (open: it goes on), or nothing written (unknown). */
export type EdtfEnd = EdtfDate | "open" | "unknown";

/** An EDTF value (ISO 8601-2, levels 0 and 1) beside its text, which is kept exactly as written. */
export type Edtf =
  | { kind: "date"; text: string; date: EdtfDate }
  | { kind: "interval"; text: string; start: EdtfEnd; end: EdtfEnd };

/** Why a text is no date: not of the accepted form, no such day, year out of range, or end before start. */
export type DateNotEdtf = {
  code: "date-not-edtf";
  text: string;
  why: "form" | "no-such-day" | "year-out-of-range" | "reversed";
};

/** The longest text that is looked at; the longest EDTF that can be accepted has 23 characters. */
export const MAX_EDTF_LENGTH = 60;

const ACCEPTED = { level: 1, types: ["Date", "Season", "Interval"] };
const ALPHABET = /^[0-9X?~%./-]+$/;

/**
 * Reads a date in EDTF level 0 or 1 (https://www.loc.gov/standards/datetime/): years 1000–2999, months, days,
 * `?` `~` `%`, `201X`, `19XX`, `2014-XX`, seasons `2001-21`, intervals with dated, open (`..`) or unknown ends.
 * Refuses times of day, level 2, intervals that end before they start, and intervals without any date.
 * The text in a refusal is cut to `MAX_EDTF_LENGTH`.
 */
export function readEdtf(text: string): Result<Edtf, DateNotEdtf> {
  const no = (why: DateNotEdtf["why"]) =>
    refuse({ code: "date-not-edtf" as const, text: shorten(text), why });
  const plain = plainDate(text);
  if (plain !== null) return ok({ kind: "date", text, date: plain });
  if (text.length > MAX_EDTF_LENGTH || !ALPHABET.test(text)) return no("form");
  const parsed = tryParse(text);
  if (parsed === null) return no("form");

  if (parsed.type !== "Interval") {
    const date = toDate(parsed);
    if (typeof date === "string") return no(date);
    return ok({ kind: "date", text, date });
  }
  const start = toEnd(parsed.values[0]);
  const end = toEnd(parsed.values[1]);
  if (isWhy(start)) return no(start);
  if (isWhy(end)) return no(end);
  if (typeof start === "string" && typeof end === "string") return no("form");
  if (typeof start === "object" && typeof end === "object" && endsBefore(end, start)) return no("reversed");
  return ok({ kind: "interval", text, start, end });
}

function tryParse(text: string): ParsedDate | ParsedInterval | null {
  try {
    return parse(text, ACCEPTED);
  } catch {
    return null;
  }
}

type Why = DateNotEdtf["why"];

function isWhy(end: EdtfEnd | Why): end is Why {
  return typeof end === "string" && end !== "open" && end !== "unknown";
}

function toEnd(end: ParsedDate | number | null): EdtfEnd | Why {
  if (end === null) return "unknown";
  return typeof end === "number" ? "open" : toDate(end);
}

const NO_MONTH = 0b0011_0000;
const NO_DAY = 0b1100_0000;
const NO_YEAR_DIGITS = 0b0000_1111;

function toDate({ type, values, ...marks }: ParsedDate): EdtfDate | Why {
  const [year = 0, second = 0, day = 0] = values;
  if (values.length > 3) return "form";
  if (year < 1000 || year > 2999) return "year-out-of-range";
  const base = {
    year,
    month: null,
    day: null,
    season: null,
    unspecified: "none" as const,
    uncertain: Boolean(marks.uncertain),
    approximate: Boolean(marks.approximate),
  };
  if (type === "Season") return toSeason(second, base);

  const bits = marks.unspecified ?? 0;
  const yearDigits = bits & NO_YEAR_DIGITS;
  if (yearDigits) return { ...base, precision: yearDigits === 8 ? "decade" : "century" };
  if (bits & NO_MONTH) {
    return { ...base, precision: "year", unspecified: bits & NO_DAY ? "month-and-day" : "month" };
  }
  if (values.length === 1) return { ...base, precision: "year" };
  const month = second + 1;
  if (bits & NO_DAY) return { ...base, precision: "month", month, unspecified: "day" };
  if (values.length === 2) return { ...base, precision: "month", month };
  // The package takes 29 February in every year.
  if (day > lastDayOf(year, month)) return "no-such-day";
  return { ...base, precision: "day", month, day };
}

function toSeason(season: number, base: Omit<EdtfDate, "precision">): EdtfDate | Why {
  if (season !== 21 && season !== 22 && season !== 23 && season !== 24) return "form";
  return { ...base, precision: "season", season };
}

/** Whether all of `a` lies before `b`; ends of an interval are never decades, centuries or seasons. */
function endsBefore(a: EdtfDate, b: EdtfDate): boolean {
  if (a.year !== b.year) return a.year < b.year;
  if (a.month === null || b.month === null || a.month !== b.month) {
    return a.month !== null && b.month !== null && a.month < b.month;
  }
  return a.day !== null && b.day !== null && a.day < b.day;
}

function shorten(text: string): string {
  // A pair of surrogates is not cut in half: storage refuses a lone one.
  return text.slice(0, MAX_EDTF_LENGTH).replace(/[\uD800-\uDBFF]$/, "");
}
