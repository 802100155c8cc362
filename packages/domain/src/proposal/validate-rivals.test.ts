import { expect, test } from "vitest";
import type { Claim } from "../entry/content.ts";
import { sampleClaim } from "../evidence/content-samples.ts";
import { rivalProblems } from "./validate-rivals.ts";

const prefers = { rank: "preferred", reason: "The later count." } as const;
const amount = (unit: string): Claim["value"] => ({ type: "quantity", low: null, best: 3, high: null, unit });
const assisted = (n: number, value: Claim["value"]) =>
  sampleClaim(n, { predicate: "assistance", value, qualifiers: {}, rank: prefers });

test.each<[string, Claim["value"], Claim["value"], boolean]>([
  ["money and aircraft", amount("usd"), amount("aircraft"), false],
  ["money and unknown", amount("usd"), { type: "unknown" }, true],
])("of %s both may be preferred, unless they answer one question", (_, one, other, refused) => {
  const codes = rivalProblems("partnership", [assisted(1, one), assisted(2, other)]).map(({ code }) => code);
  expect(codes).toEqual(refused ? ["two-preferred"] : []);
});
