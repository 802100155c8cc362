import { citationHash } from "@convenio/domain/evidence/hash";
import { expect, test } from "vitest";
import { citationOf, claimOf, dated, idOf } from "../testing/sample-content.ts";
import { type ClaimRevision, claimEvents } from "./claim-history.ts";

const citation = citationOf("unitas/began/1", idOf("source"));
const claim = claimOf("unitas/began", "began", dated("1959"), [citation]);
const evidence = { version: 1, hash: "h1", state: "cited", overdueOn: null, checks: [] } as const;

const at = (day: number) => `2026-01-${String(day).padStart(2, "0")}T00:00:00.000Z`;
const revision = (number: number, day: number, citations: (typeof citation)[]): ClaimRevision => ({
  number,
  publishedAt: at(day),
  proposal: idOf(`proposal/${number}`),
  claim: { ...claim, citations },
  evidence,
});
const check = (day: number) => ({
  id: idOf(`check/${day}`),
  claim: claim.id,
  claimHash: evidence.hash,
  citation: citation.id,
  citationHash: citationHash(claim.id, citation),
  by: idOf("reviewer"),
  result: "confirms" as const,
  reason: null,
  at: at(day),
});

const checks = (revisions: ClaimRevision[], ...days: number[]) =>
  claimEvents(revisions, days.map(check)).flatMap((event) =>
    event.type === "check" ? [Number(event.at.slice(8, 10))] : [],
  );

const cited = revision(1, 5, [citation]);
const removed = revision(2, 10, []);
const again = revision(3, 20, [citation]);

test.each([
  ["made in the review that published it, and later", [cited], [3, 7], [3, 7]],
  ["of a citation that was never published", [revision(1, 5, [])], [3], []],
  ["made before the citation was removed", [cited, removed], [7], [7]],
  ["of a removed citation that is proposed again: for its reviewers", [cited, removed], [7, 15], [7]],
  ["the same once it is published again", [cited, removed, again], [7, 15], [7, 15]],
])("a check %s", (_, revisions, made, shown) => {
  expect(checks(revisions, ...made)).toEqual(shown);
});
