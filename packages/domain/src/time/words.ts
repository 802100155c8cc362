import type { Language } from "../text/languages.ts";
import { DATE_GRAMMARS, type DateGrammar } from "./date-grammar.ts";
import { datePhrase, startPhrase } from "./date-phrase.ts";
import { type Edtf, type EdtfDate, type EdtfEnd, readEdtf } from "./edtf.ts";

/** What is known beside the date itself (product.md, "Dates"). */
export type DateReading = {
  /** True for the whole of the date or range, or at some point in it. */
  extent?: "throughout" | "some-point";
  /** Whether the end is an event, or only the last time that a source attests. */
  end?: "event" | "attested";
};

/**
 * A date in words: EDTF `2014-08~` is "about August 2014". A text that is no accepted EDTF comes back as it is.
 * A date by itself is read as some point in it, a range as throughout it; only the other reading is said:
 * "throughout 2023", "at some point between 1998 and 2001".
 * "Last attested" is said of the end, and takes the place of the extent for a single date.
 */
export function dateWords(text: string, lang: Language, reading: DateReading = {}): string {
  const edtf = readEdtf(text);
  return edtf.ok ? edtfWords(edtf.value, lang, reading) : text;
}

/** Like `dateWords`, for a date that was read already. */
export function edtfWords(edtf: Edtf, lang: Language, reading: DateReading = {}): string {
  const grammar = DATE_GRAMMARS[lang];
  if (edtf.kind === "date") return oneDate(edtf.date, grammar, reading);
  const { start, end } = edtf;
  if (typeof end === "string") {
    return typeof start === "string" ? edtf.text : withoutEnd(start, end, grammar, reading);
  }
  if (typeof start === "string") return withoutStart(start, end, grammar, reading);
  if (isPlain(start) && isPlain(end) && startPhrase(start, end, grammar) === null) {
    return oneDate(start, grammar, reading);
  }
  return range(start, end, grammar, reading);
}

/** An ISO day `YYYY-MM-DD` in words ("4 March 2026"); any other text comes back as it is. */
export function isoDayWords(day: string, lang: Language): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? dateWords(day, lang) : day;
}

/**
 * An ISO instant in UTC (`2026-03-04T12:04:59.123Z`, as `toISOString` writes it) in words to the minute
 * ("4 March 2026, 12:04 UTC"); any other text comes back as it is.
 */
export function instantWords(instant: string, lang: Language): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?Z$/.exec(instant);
  const [, day = "", time = ""] = parts ?? [];
  const words = isoDayWords(day, lang);
  return words === day ? instant : `${words}, ${time} UTC`;
}

function oneDate(date: EdtfDate, grammar: DateGrammar, { extent, end }: DateReading): string {
  if (end === "attested") return lastAttested(date, grammar);
  const words = alone(date, grammar);
  if (date.precision === "day" && isPlain(date)) return words;
  if (extent === "throughout") {
    if (!isPlain(date)) return `${words}, ${grammar.throughoutIt}`;
    return grammar.throughout(datePhrase(date, grammar).after) + lacking(date, grammar);
  }
  return words;
}

function withoutEnd(start: EdtfDate, end: EdtfEnd, grammar: DateGrammar, { extent }: DateReading): string {
  const words =
    end === "open"
      ? `${grammar.since} ${after(start, grammar)}`
      : `${grammar.from} ${after(start, grammar)}, ${grammar.endUnknown}`;
  return extent === "some-point" ? `${grammar.somePoint} ${words}` : words;
}

function withoutStart(start: EdtfEnd, end: EdtfDate, grammar: DateGrammar, reading: DateReading): string {
  const suffix = start === "unknown" ? `, ${grammar.startUnknown}` : "";
  if (reading.end === "attested") return lastAttested(end, grammar) + suffix;
  if (reading.extent === "some-point") {
    return `${grammar.somePoint} ${grammar.upTo} ${after(end, grammar)}${suffix}`;
  }
  return `${grammar.until} ${after(end, grammar)}${suffix}`;
}

function range(start: EdtfDate, end: EdtfDate, grammar: DateGrammar, reading: DateReading): string {
  const short = isPlain(start) && isPlain(end) ? startPhrase(start, end, grammar) : null;
  if (reading.extent === "some-point") {
    const between = grammar.between(short?.after ?? after(start, grammar), after(end, grammar));
    const attested = reading.end === "attested" ? ` (${grammar.lastAttested})` : "";
    return `${grammar.somePoint} ${between}${attested}`;
  }
  if (reading.end === "attested") {
    return `${grammar.from} ${after(start, grammar)}, ${lastAttested(end, grammar)}`;
  }
  const first = short?.alone ?? alone(start, grammar);
  const last = alone(end, grammar);
  // Two single words or numbers are joined closely: "1–12 August 2022", "1998–2001", "August–October 2022".
  const close = short !== null && !first.includes(" ") && start.precision === end.precision;
  return close ? `${first}–${last}` : `${first} – ${last}`;
}

/** Nothing about the date is in doubt, so that it can be shortened and joined. */
function isPlain(date: EdtfDate): boolean {
  return !date.uncertain && !date.approximate;
}

function alone(date: EdtfDate, grammar: DateGrammar): string {
  const phrase = datePhrase(date, grammar);
  if (isPlain(date)) return phrase.alone + lacking(date, grammar);
  const words = date.approximate ? grammar.about(phrase.after) : phrase.after;
  return date.uncertain ? `${grammar.perhaps} ${words}` : words;
}

function after(date: EdtfDate, grammar: DateGrammar): string {
  const phrase = datePhrase(date, grammar);
  const words = date.approximate ? grammar.afterAbout(phrase.after) : phrase.after;
  return date.uncertain ? `${grammar.perhaps} ${words}` : words;
}

function lastAttested(date: EdtfDate, grammar: DateGrammar): string {
  if (date.approximate) return `${grammar.lastAttested} ${alone(date, grammar)}`;
  const lead = `${grammar.lastAttested} ${date.uncertain ? `${grammar.perhaps} ` : ""}`;
  return inside(date, grammar, lead, (words) => grammar.attestedIn(words, date.precision));
}

function inside(
  date: EdtfDate,
  grammar: DateGrammar,
  lead: string,
  place: (words: string) => string,
): string {
  const phrase = datePhrase(date, grammar);
  const words = date.precision === "century" ? phrase.alone : place(phrase.after);
  return lead + words + lacking(date, grammar);
}

function lacking(date: EdtfDate, grammar: DateGrammar): string {
  return date.unspecified === "none" ? "" : ` (${grammar.lacking[date.unspecified]})`;
}
