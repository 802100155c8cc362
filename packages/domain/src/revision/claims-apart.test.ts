import { expect, test } from "vitest";
import { type Claim, emptyClaim } from "../entry/content.ts";
import { emptyCitation } from "../evidence/citation.ts";
import { claimsApart } from "./claims-apart.ts";

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
  ["one changed", [a, b, c], [a, claim("b", ["2"], "1959"), c], ["b b"]],
  ["one came", [a, b], [a, c, b], [" c"]],
  ["one went", [a, b, c], [c, a], ["b "]],
  ["only their order changed", [a, b, c], [c, b, a], []],
  ["two changed", [a, b], [claim("a", ["1"], "1959"), claim("b", ["2"], "1959")], ["a a", "b b"]],
  ["a citation moved", [a, b, c], [claim("a"), claim("b", ["2", "1"]), claim("c")], ["ab ab", "c c"]],
  ["a citation moved to a new claim", [a, b], [claim("a"), b, claim("c", ["1"])], ["a ac"]],
  ["a broken draft cites twice under one id", [a, b, c], [a, claim("b", ["2", "3"]), c], ["bc bc"]],
  ["a broken draft holds an id twice", [a, b], [a, claim("a", ["1"], "1959")], ["a aa", "b "]],
])("%s", (_, before, after, pairs) => {
  const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id).join("");
  const apart = claimsApart(before, after).map((pair) => `${ids(pair.before)} ${ids(pair.after)}`);
  expect(apart.sort()).toEqual(pairs.sort());
});
