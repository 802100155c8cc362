import { type EdtfDate, type EdtfEnd, readEdtf } from "../time/edtf.ts";
import type { SourceContent } from "./source.ts";

type DateParts = readonly [number, ...number[]];

/** A date of CSL-JSON: one or two dates in parts, or the text as typed where parts cannot say it. */
export type CslDate =
  | { readonly "date-parts": readonly DateParts[]; readonly circa?: true; readonly season?: 1 | 2 | 3 | 4 }
  | { readonly literal: string };

/** A CSL-JSON item (citationstyles.org, schema 1.0.2); only members that the source fills. */
export type CslItem = {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly "container-title"?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly DOI?: string;
  readonly ISBN?: string;
  readonly number?: string;
  readonly language?: string;
  readonly note?: string;
};

/** The CSL-JSON object of a source, as reference managers and formatters read it. */
export function cslItem(id: string, { csl, language, note }: SourceContent): CslItem {
  return {
    id,
    type: csl.type,
    ...(csl.title && { title: csl.title }),
    ...(csl.author.length > 0 && { author: csl.author.map((literal) => ({ literal })) }),
    ...(csl.publisher && { publisher: csl.publisher }),
    ...(csl.container && { "container-title": csl.container }),
    ...(csl.issued && { issued: cslDate(csl.issued) }),
    ...(csl.accessed && { accessed: cslDate(csl.accessed) }),
    ...(csl.url && { URL: csl.url }),
    ...(csl.doi && { DOI: csl.doi }),
    ...(csl.isbn && { ISBN: csl.isbn }),
    ...(csl.number && { number: csl.number }),
    ...(language && { language }),
    ...(note && { note }),
  };
}

/** A date in CSL-JSON from EDTF. Decades, centuries, unknown months and open or unknown ends stay as typed. */
export function cslDate(edtf: string): CslDate {
  const read = readEdtf(edtf);
  if (!read.ok) return { literal: edtf };
  const { value } = read;
  const dates = value.kind === "date" ? [value.date] : [value.start, value.end];
  if (!dates.every(isWhole)) return { literal: edtf };
  const season = value.kind === "date" ? value.date.season : null;
  return {
    "date-parts": dates.map(partsOf),
    ...(dates.some(({ approximate, uncertain }) => approximate || uncertain) && { circa: true }),
    ...(season !== null && { season: seasonNumber[season] }),
  };
}

const seasonNumber = { 21: 1, 22: 2, 23: 3, 24: 4 } as const;

function isWhole(end: EdtfEnd): end is EdtfDate {
  if (typeof end === "string") return false;
  return end.unspecified === "none" && end.precision !== "decade" && end.precision !== "century";
}

function partsOf({ year, month, day }: EdtfDate): DateParts {
  if (month === null) return [year];
  return day === null ? [year, month] : [year, month, day];
}
