import fc from "fast-check";
import { lastDayOf } from "./calendar.ts";

const two = (n: number) => String(n).padStart(2, "0");
const year = fc.integer({ min: 1000, max: 2999 });
const month = fc.integer({ min: 1, max: 12 });

const day = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => `${y}-${two(m)}-${two(Math.min(d, lastDayOf(y, m)))}`);
const written = fc.oneof(
  year.map(String),
  fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
  day,
);
const qualified = fc.tuple(written, fc.constantFrom("", "?", "~", "%")).map((parts) => parts.join(""));

/** Dates that are not part of an interval in level 1. */
const loose = fc.oneof(
  fc.integer({ min: 100, max: 299 }).map((decade) => `${decade}X`),
  fc.integer({ min: 10, max: 29 }).map((century) => `${century}XX`),
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map((parts) => parts.join("-")),
  year.map((y) => `${y}-XX`),
  year.map((y) => `${y}-XX-XX`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}-XX`),
);

const interval = fc.oneof(
  fc.tuple(qualified, fc.constantFrom("/..", "/")).map((parts) => parts.join("")),
  fc.tuple(fc.constantFrom("../", "/"), qualified).map((parts) => parts.join("")),
  // Sorting by text puts the earlier first, and a year before its own months.
  fc.tuple(qualified, qualified).map((ends) => ends.sort().join("/")),
);

/** Any text that readEdtf accepts. */
export const anyEdtf = fc.oneof(qualified, loose, interval);

const NAUGHTY = [
  "",
  "\u0000",
  "undefined",
  "NaN",
  "-Infinity",
  "__proto__",
  "\ud800",
  "2014-08\u202e",
  "２０１４",
  "1959?/",
  "%%%%",
  "9999999999999",
  "' OR 1=1 --",
  "<script>",
  "x".repeat(10_000),
  "1998/".repeat(2_000),
];

/** Any string: random, hostile, very long, or made of the letters of EDTF. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(..."0123456789X?~%./-T:[]{},"), maxLength: 64 }),
  fc.constantFrom(...NAUGHTY),
);
