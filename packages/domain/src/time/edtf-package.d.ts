// The part of the untyped `edtf` package that edtf.ts uses: the plain result of its parser.
declare module "edtf" {
  export interface ParsedDate {
    type: "Date" | "Season";
    level: number;
    /** Year, then month counted from 0 (or season 21–24), then day; more numbers are a time of day. */
    values: number[];
    uncertain?: boolean | number;
    approximate?: boolean | number;
    /** Bits YYYYMMDD, lowest first: 8 is the last digit of the year, 12 the last two, 48 month, 192 day. */
    unspecified?: number;
  }
  export interface ParsedInterval {
    type: "Interval";
    level: number;
    /** `null` where nothing is written (unknown), `Infinity` for `..` (open). */
    values: [ParsedDate | number | null, ParsedDate | number | null];
  }
  /** Throws on anything it cannot parse within the constraints. */
  export function parse(
    text: string,
    constraints: { level: number; types: string[] },
  ): ParsedDate | ParsedInterval;
}
