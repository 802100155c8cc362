import { describe, expect, it } from "vitest";
import { lastDayOf } from "./calendar.ts";

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
