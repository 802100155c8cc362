import { expect, test } from "vitest";
import { approvalsNeeded, firstPolicies, fullPolicy, rejectionsNeeded } from "./policy.ts";

test.each([
  ["low", 1, 1],
  ["normal", 1, 1],
  ["high", 2, 2],
  ["structural", 2, 2],
  ["import", 0, 2],
] as const)("%s needs %i approvals, and %i reviewers to reject", (risk, approvals, rejections) => {
  expect(approvalsNeeded(fullPolicy, risk)).toBe(approvals);
  expect(rejectionsNeeded(risk)).toBe(rejections);
});

test("no policy goes below one approval", () => {
  const lax = { version: 2, approvals: { low: 0, normal: 0, high: 0, structural: 0, import: 0 } };
  expect(approvalsNeeded(lax, "low")).toBe(1);
  expect(approvalsNeeded(lax, "structural")).toBe(1);
});

test.each(["low", "normal", "high", "structural"] as const)(
  "a live installation begins with one approval of %s",
  (risk) => {
    expect(approvalsNeeded(firstPolicies.live, risk)).toBe(1);
  },
);
