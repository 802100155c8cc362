import type { DateGrammar, DatePhrase } from "./date-grammar.ts";
import type { EdtfDate } from "./edtf.ts";

/** The words for one date as far as it is written, without "about", "perhaps" and what is lacking. */
export function datePhrase(date: EdtfDate, grammar: DateGrammar): DatePhrase {
  const { precision, year, month, day, season } = date;
  if (precision === "century") return grammar.century(year);
  if (precision === "decade") return same(grammar.decade(year));
  if (season !== null) {
    const name = grammar.seasons[season - 21];
    return name
      ? { alone: grammar.join(name.alone, `${year}`), after: grammar.join(name.after, `${year}`) }
      : same(`${year}`);
  }
  if (month === null) return same(`${year}`);
  const monthAndYear = grammar.join(monthName(month, grammar), `${year}`);
  if (day === null) return same(monthAndYear);
  const alone = grammar.join(grammar.dayNumber(day), monthAndYear);
  return { alone, after: grammar.afterDay(alone) };
}

/**
 * The words for the start of a range, without what it shares with the end: "1" of "1–12 August 2022",
 * "15 September" of "15 September – 6 October 2025"; `null` if both are the same date.
 */
export function startPhrase(start: EdtfDate, end: EdtfDate, grammar: DateGrammar): DatePhrase | null {
  const { precision, year, month, day } = start;
  if (precision !== end.precision || year !== end.year) return datePhrase(start, grammar);
  if (month === null) return null;
  if (day === null) return month === end.month ? null : same(monthName(month, grammar));
  if (month === end.month && day === end.day) return null;
  const number = grammar.dayNumber(day);
  const alone = month === end.month ? number : grammar.join(number, monthName(month, grammar));
  return { alone, after: grammar.afterDay(alone) };
}

function monthName(month: number, grammar: DateGrammar): string {
  return grammar.months[month - 1] ?? "";
}

function same(words: string): DatePhrase {
  return { alone: words, after: words };
}
