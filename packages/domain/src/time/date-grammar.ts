import type { Language } from "../text/languages.ts";
import type { EdtfDate } from "./edtf.ts";

/** A date by itself ("primavera de 2001") and as it stands after a preposition ("la primavera de 2001"). */
export type DatePhrase = { alone: string; after: string };

/** How one language speaks of dates: its names, and how it joins what is said. */
export type DateGrammar = {
  /** January first. */
  months: readonly string[];
  /** Spring first, with the article after prepositions. */
  seasons: readonly DatePhrase[];
  /** The number of a day of the month in a date: Portuguese says 1º for the first. */
  dayNumber: (day: number) => string;
  /** "4 March", "March 2026", "4 March 2026", "spring 2001". */
  join: (smaller: string, larger: string) => string;
  /** "4 March 2026" after a preposition. */
  afterDay: (day: string) => string;
  decade: (firstYear: number) => string;
  /** By itself it holds its preposition: "between 1900 and 1999". */
  century: (firstYear: number) => DatePhrase;
  lacking: { month: string; day: string; "month-and-day": string };
  perhaps: string;
  /** "about …", by itself. */
  about: (date: string) => string;
  /** "about …" after another preposition ("since about …"). */
  afterAbout: (date: string) => string;
  since: string;
  until: string;
  /** "until" where something happened at some point up to then. */
  upTo: string;
  from: string;
  startUnknown: string;
  endUnknown: string;
  between: (start: string, end: string) => string;
  /** "at some point", before a range. */
  somePoint: string;
  /** "throughout 2023", and by itself after an uncertain date. */
  throughout: (date: string) => string;
  throughoutIt: string;
  lastAttested: string;
  /** "in …" after "last attested", in languages that need it; the day of the month has another word. */
  attestedIn: (date: string, precision: EdtfDate["precision"]) => string;
};

const spanish: DateGrammar = {
  months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
    " ",
  ),
  seasons: [
    { alone: "primavera", after: "la primavera" },
    { alone: "verano", after: "el verano" },
    { alone: "otoño", after: "el otoño" },
    { alone: "invierno", after: "el invierno" },
  ],
  dayNumber: String,
  join: (smaller, larger) => `${smaller} de ${larger}`,
  afterDay: (day) => `el ${day}`,
  decade: (year) => `la década de ${year}`,
  century: (year) => ({ alone: `entre ${year} y ${year + 99}`, after: `el periodo ${year}–${year + 99}` }),
  lacking: { month: "mes desconocido", day: "día desconocido", "month-and-day": "día y mes desconocidos" },
  perhaps: "quizá",
  about: (date) => `hacia ${date}`,
  afterAbout: (date) => `alrededor ${del(date)}`,
  since: "desde",
  until: "hasta",
  upTo: "hasta",
  from: "desde",
  startUnknown: "inicio desconocido",
  endUnknown: "final desconocido",
  between: (start, end) => `entre ${start} y ${end}`,
  somePoint: "en algún momento",
  throughout: (date) => `durante ${date.startsWith("la ") ? "toda" : "todo"} ${date}`,
  throughoutIt: "durante todo el periodo",
  lastAttested: "último registro",
  attestedIn: (date, precision) => (precision === "day" ? date : `en ${date}`),
};

const portuguese: DateGrammar = {
  months: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(
    " ",
  ),
  seasons: [
    { alone: "primavera", after: "a primavera" },
    { alone: "verão", after: "o verão" },
    { alone: "outono", after: "o outono" },
    { alone: "inverno", after: "o inverno" },
  ],
  dayNumber: (day) => (day === 1 ? "1º" : String(day)),
  join: (smaller, larger) => `${smaller} de ${larger}`,
  afterDay: (day) => day,
  decade: (year) => `a década de ${year}`,
  century: (year) => ({ alone: `entre ${year} e ${year + 99}`, after: `o período ${year}–${year + 99}` }),
  lacking: { month: "mês desconhecido", day: "dia desconhecido", "month-and-day": "dia e mês desconhecidos" },
  perhaps: "talvez",
  about: (date) => `por volta ${contract("d", "de", date)}`,
  afterAbout: (date) => `por volta ${contract("d", "de", date)}`,
  since: "desde",
  until: "até",
  upTo: "até",
  from: "desde",
  startUnknown: "início desconhecido",
  endUnknown: "fim desconhecido",
  between: (start, end) => `entre ${start} e ${end}`,
  somePoint: "em algum momento",
  throughout: (date) => `durante ${date.startsWith("a ") ? "toda" : "todo"} ${date}`,
  throughoutIt: "durante todo o período",
  lastAttested: "último registro",
  attestedIn: (date) => contract("n", "em", date),
};

const english: DateGrammar = {
  months: "January February March April May June July August September October November December".split(" "),
  seasons: ["spring", "summer", "autumn", "winter"].map((name) => ({ alone: name, after: name })),
  dayNumber: String,
  join: (smaller, larger) => `${smaller} ${larger}`,
  afterDay: (day) => day,
  // "The 1900s" would be read as a century.
  decade: (year) => (year % 100 === 0 ? `the decade ${year}–${year + 9}` : `the ${year}s`),
  century: (year) => ({ alone: `between ${year} and ${year + 99}`, after: `${year}–${year + 99}` }),
  lacking: { month: "month unknown", day: "day unknown", "month-and-day": "day and month unknown" },
  perhaps: "perhaps",
  about: (date) => `about ${date}`,
  afterAbout: (date) => `about ${date}`,
  since: "since",
  until: "until",
  upTo: "up to",
  from: "from",
  startUnknown: "start unknown",
  endUnknown: "end unknown",
  between: (start, end) => `between ${start} and ${end}`,
  somePoint: "at some point",
  throughout: (date) => `throughout ${date}`,
  throughoutIt: "throughout the period",
  lastAttested: "last attested",
  attestedIn: (date, precision) => (precision === "decade" || precision === "season" ? `in ${date}` : date),
};

export const DATE_GRAMMARS: Record<Language, DateGrammar> = { en: english, es: spanish, pt: portuguese };

function del(date: string): string {
  return date.startsWith("el ") ? `del ${date.slice(3)}` : `de ${date}`;
}

/** Portuguese joins preposition and article: em + a = na, de + o = do. */
function contract(letter: "d" | "n", preposition: "de" | "em", date: string): string {
  return date.startsWith("a ") || date.startsWith("o ") ? letter + date : `${preposition} ${date}`;
}
