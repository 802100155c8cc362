import { expect, test } from "vitest";
import { rangeIn } from "./range-in.ts";

test.each([
  "1..2",
  "1%2E%2e2",
  "01..2",
  "1..99999999999",
  "1..2..3",
  "1..",
  "..",
  "1",
  "%",
  "%zz",
  "%31..2",
  "",
])("%j is a range, or is none", (segment) => {
  const read = segment === "1..2" || segment === "1%2E%2e2";
  expect(rangeIn(segment)).toEqual(read ? { from: 1, to: 2 } : null);
});
