import { describe, expect, it } from "vitest";
import type { Claim } from "../entry/content.ts";
import { sampleClaim } from "./content-samples.ts";
import { rivals } from "./rivals.ts";

const stated = (n: number, best: number, more: Partial<Claim> = {}): Claim =>
  sampleClaim(n, {
    predicate: "stated-participants",
    value: { type: "quantity", low: null, best, high: null, unit: "countries" },
    qualifiers: {},
    ...more,
  });
const besides = (...ids: string[]) => ({ besides: { type: "entries", ids } as const });
const explained = (text: string) => ({ "difference-explained": { type: "text", text, lang: "en" } as const });

describe("rivals", () => {
  it.each<[boolean, string, Claim, Claim]>([
    [true, "two values of a single-valued predicate", stated(1, 11), stated(2, 18)],
    [
      false,
      "two quantities of different units",
      stated(1, 11),
      stated(2, 18, { value: { type: "quantity", low: null, best: 18, high: null, unit: "ships" } }),
    ],
    [
      true,
      "two values, one preferred",
      stated(1, 11, { rank: { rank: "preferred", reason: "x" } }),
      stated(2, 18),
    ],
    [
      true,
      "values that differ only in what explains them",
      stated(1, 11, { qualifiers: explained("x") }),
      stated(2, 18),
    ],
    [
      true,
      "values besides the same entries, in any order",
      stated(1, 11, { qualifiers: besides("x", "y") }),
      stated(2, 18, { qualifiers: besides("y", "x") }),
    ],
    [
      true,
      "a qualifier left empty and one left out",
      stated(1, 11, { qualifiers: besides() }),
      stated(2, 18),
    ],
    [true, "a value and unknown", stated(1, 11), stated(2, 0, { value: { type: "unknown" } })],
    [false, "values besides other entries", stated(1, 11, { qualifiers: besides("x") }), stated(2, 18)],
    [false, "values of other periods", stated(1, 11, { period: "2022" }), stated(2, 18, { period: "2024" })],
    [
      false,
      "a value and a deprecated one",
      stated(1, 11),
      stated(2, 18, { rank: { rank: "deprecated", reason: "x" } }),
    ],
    [false, "two values of a predicate that holds many", sampleClaim(1), sampleClaim(2)],
    [false, "values of two predicates", stated(1, 11), stated(2, 18, { predicate: "personnel" })],
    [
      false,
      "values of a predicate that the kind does not have",
      stated(1, 11, { predicate: "x" }),
      stated(2, 18, { predicate: "x" }),
    ],
  ])("is %s for %s", (compete, _, one, other) => {
    const groups = rivals([one, other], "exercise-edition");
    expect(groups.get(one.id)).toEqual(compete ? [one, other] : undefined);
    expect(groups.get(other.id)).toEqual(groups.get(one.id));
  });

  it("is empty for an unknown kind", () => {
    expect(rivals([stated(1, 11), stated(2, 18)], "x").size).toBe(0);
  });
});
