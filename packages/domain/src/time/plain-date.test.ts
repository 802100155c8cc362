import fc from "fast-check";
import { expect, test } from "vitest";
import { readEdtf } from "./edtf.ts";
import { plainDate } from "./plain-date.ts";

const two = (number: number) => String(number).padStart(2, "0");
const texts = fc
  .tuple(
    fc.integer({ min: 950, max: 3050 }),
    fc.integer({ min: 0, max: 25 }),
    fc.integer({ min: 0, max: 32 }),
  )
  .chain(([year, month, day]) =>
    fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`),
  );

test("a plain date reads as the grammar of EDTF reads it", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const date = plainDate(text);
      // With a mark the same date goes through the grammar.
      const marked = readEdtf(`${text}?`);
      if (date === null) return;
      expect(marked).toEqual({
        ok: true,
        value: { kind: "date", text: `${text}?`, date: { ...date, uncertain: true } },
      });
      expect(readEdtf(text)).toEqual({ ok: true, value: { kind: "date", text, date } });
    }),
    { numRuns: 2000 },
  );
});

test.each(["2023-02-29", "2014-13", "2014-21", "0959", "3001", "2014-8", "2014-08-00", "1959?", "201X", "x"])(
  "%s is left to the grammar",
  (text) => expect(plainDate(text)).toBeNull(),
);
