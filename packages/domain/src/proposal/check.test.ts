import { describe, expect, test } from "vitest";
import { sampleEntry } from "../evidence/content-samples.ts";
import type { Actor } from "../people/actor.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { type CheckInput, recordChecks } from "./check.ts";
import type { CheckTarget } from "./facts.ts";
import { admin, allowed, author, codeOf, mintIds, minute, reviewer, stranger } from "./proposal-samples.ts";

const at = minute(8);
const [first, second] = [testId("c", 1), testId("c", 2)];
const target = (citation: string, more: Partial<CheckTarget> = {}): CheckTarget => ({
  citation,
  current: [{ claimHash: "claim-now", citationHash: "now" }],
  authors: [author.id],
  publishedIn: null,
  ...more,
});
const answer = (citation: string, more: Partial<CheckInput> = {}): CheckInput => ({
  claim: testId("a", 1),
  claimHash: "claim-now",
  citation,
  citationHash: "now",
  result: "confirms",
  reason: null,
  ...more,
});
const run = (targets: CheckTarget[], input: CheckInput[], by: Actor = reviewer) =>
  recordChecks(targets, input, by, at, mintIds("b"));

describe("recording checks", () => {
  test("of a passage writes one for each of its citations, in one act", () => {
    const found = allowed(
      run(
        [target(first), target(second, { publishedIn: sampleEntry })],
        [answer(first), answer(second, { result: "inaccessible", reason: "behind a paywall" })],
      ),
    );
    expect(found.proposal).toBeNull();
    expect(found.checks).toEqual([
      { ...answer(first), id: testId("b", 500), by: reviewer.id, at },
      {
        ...answer(second, { result: "inaccessible", reason: "behind a paywall" }),
        id: testId("b", 501),
        by: reviewer.id,
        at,
      },
    ]);
    expect(found.published).toEqual([sampleEntry]);
    expect(found.event).toMatchObject({
      act: "checks-recorded",
      by: reviewer.id,
      detail: { checks: [testId("b", 500), testId("b", 501)] },
    });
  });
  test("works on any of the versions that are current: published, or under review", () => {
    const both = [
      { claimHash: "published", citationHash: "p" },
      { claimHash: "claim-now", citationHash: "now" },
    ];
    expect(codeOf(run([target(first, { current: both })], [answer(first)]))).toBeNull();
  });
});

describe("no check is recorded, not one of several,", () => {
  const outdated = { ok: false, refusal: { code: "check-outdated", citations: [second] } };
  test.each([
    ["of a claim that changed", answer(second, { claimHash: "claim-then" })],
    ["of a citation that changed", answer(second, { citationHash: "then" })],
  ])("%s", (_, input) => {
    expect(run([target(first), target(second)], [answer(first), input])).toEqual(outdated);
  });
  test("of what is neither published nor under review", () => {
    expect(run([target(first)], [answer(first), answer(second)])).toEqual(outdated);
    expect(run([target(first), target(second, { current: [] })], [answer(first), answer(second)])).toEqual(
      outdated,
    );
  });
  test("by an author of the claim or the citation", () => {
    const own = target(second, { authors: [author.id, reviewer.id] });
    expect(codeOf(run([target(first), own], [answer(first), answer(second)]))).toBe("self-check");
  });
  test("that says inaccessible without why", () => {
    const input = answer(first, { result: "inaccessible", reason: " " });
    expect(codeOf(run([target(first)], [input]))).toBe("reason-missing");
  });
  test("by people who are no reviewers, by machines, or by the blocked", () => {
    const by = (actor: Actor) => codeOf(run([target(first)], [answer(first)], actor));
    expect(by(stranger)).toBe("not-allowed");
    expect(by(admin)).toBe("not-allowed");
    expect(by({ type: "operator" })).toBe("not-allowed");
    expect(by({ type: "anonymous" })).toBe("not-signed-in");
    expect(by({ ...reviewer, blocked: true })).toBe("blocked");
  });
});
