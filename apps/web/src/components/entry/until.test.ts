import { describe, expect, it } from "vitest";
import { untilOverdue } from "./until.ts";

describe("when a page changes by itself", () => {
  it("is the start of the day after the first claim goes overdue", () => {
    const claims = [
      { state: "checked", overdueOn: "2026-12-31" },
      { state: "corroborated", overdueOn: "2026-02-28" },
      { state: "cited", overdueOn: null },
    ] as const;
    expect(untilOverdue(claims)?.toISOString()).toBe("2026-03-01T00:00:00.000Z");
  });

  it("is never when nothing will, or when all that could is overdue already", () => {
    expect(untilOverdue([{ state: "cited", overdueOn: null }])).toBeUndefined();
    expect(untilOverdue([{ state: "overdue", overdueOn: "2020-01-01" }])).toBeUndefined();
  });
});
