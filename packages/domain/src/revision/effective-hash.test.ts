import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEntry, testId } from "./content-arbitrary-samples.ts";
import { diff } from "./diff.ts";
import { effectiveHash } from "./effective-hash.ts";

const first = { type: "entry", id: testId("e", 1) } as const;
const second = { type: "entry", id: testId("e", 2) } as const;
const change = { subject: first, cell: "title:es", before: "a", after: "b" };

describe("effectiveHash", () => {
  it("does not depend on the order of operations or of keys", () => {
    const shuffled = fc.tuple(anyEntry, anyEntry).chain(([a, b]) => {
      const operations = [...diff(first, null, a), ...diff(second, a, b)];
      return fc.tuple(
        fc.constant(operations),
        fc.shuffledSubarray(operations, { minLength: operations.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([operations, other]) => {
        const turned = other.map(({ subject, cell, before, after }) => ({ after, before, cell, subject }));
        expect(effectiveHash(turned)).toBe(effectiveHash(operations));
      }),
    );
  });

  it.each([
    ["subject", { ...change, subject: second }],
    ["cell", { ...change, cell: "title:pt" }],
    ["before", { ...change, before: "c" }],
    ["after", { ...change, after: null }],
  ])("changes with the %s", (_, other) => {
    expect(effectiveHash([other])).not.toBe(effectiveHash([change]));
  });

  it("knows nothing but subject, cell, before and after", () => {
    expect(effectiveHash([{ ...change, ...{ risk: "low", at: "2026-01-01" } }])).toBe(
      effectiveHash([change]),
    );
  });
});
