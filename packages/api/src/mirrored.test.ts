import { describe, expect, test } from "vitest";
import { mirrored } from "./mirrored.ts";

/** An error as the drivers throw it, wrapped as the query builder wraps it. */
function fromDatabase(message: string, code = "23514", constraint?: string): Error {
  const own = Object.assign(new Error(message), { code, constraint });
  return new Error("Failed query", { cause: own });
}

const id = "01900000-0000-7000-8000-000000000001";

describe("a trigger that holds a rule refuses by the rule's name", () => {
  test.each([
    [`self-approval: ${id} wrote part of patchset 1 of proposal ${id}`, { code: "self-approval" }],
    [`self-check: ${id} wrote this version of claim ${id} or citation ${id}`, { code: "self-check" }],
    [`not-allowed: ${id} may not review`, { code: "not-allowed" }],
    [`last-admin: ${id} is the last admin`, { code: "last-admin" }],
    ["reason-missing: inaccessible needs a reason", { code: "reason-missing" }],
    [`no-objection: ${id} cannot dismiss review ${id}`, { code: "verdict-not-standing" }],
    [
      `wrong-state: proposal ${id} has ended as withdrawn and never changes`,
      { code: "wrong-state", state: "withdrawn" },
    ],
    [`wrong-state: proposal ${id} must begin as a draft`, { code: "wrong-state", state: "draft" }],
    [
      "patchset-moved: the review names patchset 3 with another hash",
      { code: "patchset-moved", patchset: 3 },
    ],
    [
      `merge-conflict: revision 2 does not follow head 2 of entry ${id}`,
      { code: "merge-conflict", subjects: [id] },
    ],
    [
      `objection-stands: an objection to patchset 1 of proposal ${id} stands`,
      { code: "objection-stands", by: [] },
    ],
    [
      `quorum-not-reached: patchset 1 of proposal ${id} needs 2 approvals of others and has 1`,
      { code: "quorum-not-reached", risk: "high", approvals: 1, needed: 2 },
    ],
  ])("%s", (message, refusal) => {
    expect(mirrored(fromDatabase(message))).toEqual(refusal);
  });

  test("machine support has a constraint of its own", () => {
    const error = fromDatabase("violates check constraint", "23514", "machine_text_is_context_only");
    expect(mirrored(error)).toEqual({ code: "machine-support", citations: [] });
  });
});

test.each([
  ["57P01", "terminating connection due to administrator command", { code: "try-again" }],
  ["53100", "could not extend file: No space left on device", { code: "storage-full" }],
])("a database that could not answer (%s) refuses too", (code, message, refusal) => {
  expect(mirrored(fromDatabase(message, code))).toEqual(refusal);
});

describe("everything else is a fault", () => {
  test.each([
    fromDatabase("one-door: the head of entry can only move"),
    fromDatabase("self-approval: said by something that is no constraint", "42P01"),
    new Error("self-approval: not from the database"),
    "self-approval",
    null,
  ])("%s", (error) => {
    expect(mirrored(error)).toBeNull();
  });
});
