import { expect, test } from "vitest";
import { type Claim, emptyClaim } from "../entry/content.ts";
import { emptyCitation } from "../evidence/citation.ts";
import { differingClaims } from "./differing-claims.ts";

const claim = (id: string, citations: string[] = [], period: string | null = null): Claim => ({
  ...emptyClaim(id, "began"),
  period,
  citations: citations.map((one) => emptyCitation(one)),
});
const a = claim("a", ["1"]);
const b = claim("b", ["2"]);
const c = claim("c", ["3"]);

test.each<[string, Claim[], Claim[], string[]]>([
  ["nothing changed", [a, b, c], [a, b, c], []],
  ["one changed", [a, b, c], [a, claim("b", ["2"], "1959"), c], ["b"]],
  ["one came", [a, b], [a, c, b], ["c"]],
  ["one went", [a, b, c], [c, a], ["b"]],
  ["only their order changed", [a, b, c], [c, b, a], []],
  ["a citation moved", [a, b], [claim("a"), claim("b", ["2", "1"])], ["a", "b"]],
  ["a broken draft cites twice under one id", [a, b, c], [a, claim("b", ["2", "3"]), c], ["b", "c"]],
  ["a broken draft holds an id twice", [a, b], [a, claim("a", ["1"], "1959")], ["a", "b"]],
])("%s", (_, before, after, ids) => {
  expect([...differingClaims(before, after)].sort()).toEqual(ids);
});
