import { describe, expect, it } from "vitest";
import { samplePage } from "./sample-page.ts";
import { endOfDay, untilOtherwise, untilOverdue } from "./until.ts";

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

  it("is the end of the day in UTC, of a day as of an instant", () => {
    expect(endOfDay("2026-02-28").toISOString()).toBe("2026-03-01T00:00:00.000Z");
    expect(endOfDay(new Date("2026-12-31T23:59:59.999Z")).toISOString()).toBe("2027-01-01T00:00:00.000Z");
  });

  it("is the end of the day where a page says what other entries are today, or whom something binds", () => {
    const page = { ...samplePage(), asOf: "2026-03-05", incoming: [] };
    const alone = { ...page, body: { ...page.body, kind: "theme", claims: [] } };
    expect(untilOtherwise(alone, null)).toBeUndefined();
    const said = { claim: "c", entry: "e", predicate: "of", kind: "exercise-edition", role: null };
    const stated = (state: "cited" | "checked") => ({
      ...alone,
      incoming: [{ ...said, state, when: null, sortDate: null, listed: null }],
    });
    expect(untilOtherwise(stated("cited"), null)).toBeUndefined();
    const end = "2026-03-06T00:00:00.000Z";
    expect(untilOtherwise(stated("checked"), null)?.toISOString()).toBe(end);
    const agreement = { ...alone, body: { ...alone.body, kind: "agreement" } };
    expect(untilOtherwise(agreement, null)?.toISOString()).toBe(end);
  });
});
