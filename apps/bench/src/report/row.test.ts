import { expect, test } from "vitest";
import { reached } from "./measure.ts";
import { rowOf } from "./row.ts";
import { tableOf } from "./table.ts";

const measure = { id: "S0", what: "Nothing", run: async () => ({ gates: [], figures: {} }) };

test.each([
  [{ of: "x", value: 0.8, atLeast: 0.8 }, true],
  [{ of: "x", value: 0.7999, atLeast: 0.8 }, false],
  [{ of: "x", value: 12.01, atMost: 12 }, false],
  [{ of: "x", value: Number.NaN, atMost: 12 }, false],
])("%j is judged before it is rounded: %s", (gate, held) => {
  expect(reached(gate)).toBe(held);
  expect(rowOf(measure, { gates: [gate], figures: {} }).gates[0]?.reached).toBe(held);
});

test("a row names its engine and keeps three digits", () => {
  const row = rowOf(measure, {
    gates: [],
    figures: { engine: "PostgreSQL 15", "p50 ms": 1.23456, "requests/s": 41_234.6 },
  });
  expect(row.machine.engine).toBe("PostgreSQL 15");
  expect(row.figures).toEqual({ "p50 ms": 1.23, "requests/s": 41_235 });
});

test("the table says what was not reached", () => {
  const row = rowOf(measure, {
    gates: [{ of: "ratio", value: 0.5, atLeast: 0.8 }],
    figures: { "p50 ms": 1.5 },
  });
  expect(tableOf([row])).toContain("| S0 | Nothing | ✗ ratio **0.5** (≥ 0.8) | p50 ms 1.5 |");
});
