import { describe, expect, it } from "vitest";
import { dayAfter, lastDayOf } from "./calendar.ts";

describe("lastDayOf", () => {
  it.each([
    [2023, 1, 31],
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 4, 30],
    [2024, 12, 31],
  ])("%i-%i ends on day %i", (year, month, day) => {
    expect(lastDayOf(year, month)).toBe(day);
  });
});

describe("dayAfter", () => {
  it.each([
    ["2026-03-01", "2026-03-02"],
    ["2026-04-30", "2026-05-01"],
    ["2024-02-28", "2024-02-29"],
    ["2025-02-28", "2025-03-01"],
    ["2026-12-31", "2027-01-01"],
  ])("%s is followed by %s", (day, next) => {
    expect(dayAfter(day)).toBe(next);
  });
});
