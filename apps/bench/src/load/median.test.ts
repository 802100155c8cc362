import { expect, test } from "vitest";
import { median, quantile } from "./median.ts";

test.each([
  [[3, 1, 2], 2],
  [[5], 5],
  [[10, 9, 1, 2, 100], 9],
])("the median of %j is %d", (values, middle) => {
  expect(median(values)).toBe(middle);
});

test("a quantile is one of the values, the highest at most, and none of nothing", () => {
  const values = Array.from({ length: 100 }, (_, n) => n);
  expect(quantile(values, 0.99)).toBe(99);
  expect(quantile(values, 1)).toBe(99);
  expect(quantile([], 0.5)).toBeNaN();
});
