import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "./canonical.ts";
import type { Json } from "./operation.ts";
import { same } from "./same.ts";

describe("same", () => {
  it.each<[boolean, Json, Json]>([
    [true, { a: 1, b: [2] }, { b: [2], a: 1 }],
    [false, { a: 1 }, { a: 1, b: 2 }],
    [false, { a: 1, b: 2 }, { a: 1 }],
    [false, { a: null }, { b: null }],
    [false, [1, 2], [2, 1]],
    [false, [], {}],
    [false, null, {}],
    [false, 1, "1"],
  ])("is %s of %j and %j", (equal, a, b) => {
    expect(same(a, b)).toBe(equal);
  });

  it("says what comparing canonical forms says", () => {
    const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as Json);
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(same(a, b)).toBe(canonical(a) === canonical(b));
        expect(same(a, JSON.parse(JSON.stringify(a)))).toBe(true);
      }),
    );
  });
});
