import { describe, expect, it } from "vitest";
import { asOf, overdueDay } from "./overdue.ts";
import { evidenceStates } from "./states.ts";

describe("overdueDay", () => {
  it.each([
    ["2025-01-15T12:00:00.000Z", 18, "2026-07-15"],
    ["2025-12-31T23:59:59.999Z", 1, "2026-01-31"],
    ["2025-08-31T00:00:00.000Z", 6, "2026-02-28"],
    ["2023-08-31T00:00:00.000Z", 6, "2024-02-29"],
    ["2024-02-29T00:00:00.000Z", 36, "2027-02-28"],
    ["2024-12-01T00:00:00.000Z", 12, "2025-12-01"],
    ["2024-11-30T00:00:00.000Z", 1, "2024-12-30"],
  ])("%s and %i months: %s", (instant, months, day) => {
    expect(overdueDay(instant, months)).toBe(day);
  });
});

describe("asOf", () => {
  it.each([
    ["checked", "2026-01-01", "2026-01-01", "checked"],
    ["checked", "2026-01-01", "2026-01-02", "overdue"],
    ["corroborated", "2026-01-01", "2026-01-02", "overdue"],
    ["corroborated", null, "2999-01-01", "corroborated"],
  ] as const)("%s, recent until %s, is on %s %s", (state, day, today, expected) => {
    expect(asOf(state, day, today)).toBe(expected);
  });

  it("leaves every other state alone", () => {
    for (const state of evidenceStates) {
      if (state !== "checked" && state !== "corroborated")
        expect(asOf(state, "2000-01-01", "2026-01-01")).toBe(state);
    }
  });
});
