import { describe, expect, it } from "vitest";
import { type Check, currentChecks } from "./check.ts";

const check = (id: string, more: Partial<Check>): Check => ({
  id,
  claim: "a",
  claimHash: "h1",
  citation: "c",
  citationHash: "h2",
  by: "ana",
  result: "confirms",
  reason: null,
  at: "2026-01-01T00:00:00.000Z",
  ...more,
});

describe("currentChecks", () => {
  it.each<[string, Check[], string[]]>([
    ["one check", [check("1", {})], ["1"]],
    ["no check on another version of the claim", [check("1", { claimHash: "old" })], []],
    ["no check on another version of the citation", [check("1", { citationHash: "old" })], []],
    ["the newest of each person", [check("2", { at: "2026-02-01T00:00:00.000Z" }), check("1", {})], ["2"]],
    ["the later id of one person's at the same time", [check("2", {}), check("1", {})], ["2"]],
    [
      "everyone's, oldest first",
      [check("2", { by: "eva", at: "2026-02-01T00:00:00.000Z" }), check("1", {})],
      ["1", "2"],
    ],
    [
      "an answer that a later one on another version does not replace",
      [check("1", {}), check("2", { at: "2026-02-01T00:00:00.000Z", claimHash: "old" })],
      ["1"],
    ],
  ])("keeps %s", (_, checks, kept) => {
    expect(currentChecks(checks, "h1", "h2").map(({ id }) => id)).toEqual(kept);
  });
});
