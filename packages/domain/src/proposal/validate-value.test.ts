import { expect, test } from "vitest";
import { quantityProblem } from "./validate-value.ts";

const units = ["persons", "percent", "usd"];

test.each([
  ["a number of people", [null, 12, null], "persons", null],
  ["people below zero", [-5, null, -1], "persons", "quantity-negative"],
  ["half a person", [null, 1.5, null], "persons", "quantity-not-whole"],
  ["cents", [null, 1.5, null], "usd", null],
  ["a debt", [null, -1, null], "usd", "quantity-negative"],
  ["a fall in per cent", [-51, null, -19.5], "percent", null],
  ["more than can be", [null, 1e308, null], "usd", "quantity-too-large"],
  ["bounds out of order", [9, null, 8], "persons", "quantity-order"],
  ["nothing", [null, null, null], "persons", "quantity-empty"],
  ["another unit", [1, null, null], "ships", "unit-unknown"],
] as const)("%s", (_, [low, best, high], unit, expected) => {
  expect(quantityProblem({ type: "quantity", low, best, high, unit }, units)).toBe(expected);
});
