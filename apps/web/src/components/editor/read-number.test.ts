import { describe, expect, test } from "vitest";
import { readDegrees, readNumber } from "./read-number.ts";

describe("a number as people write it", () => {
  test.each([
    ["1,700", 1700],
    ["1.700", 1700],
    ["1 700", 1700],
    ["4300", 4300],
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["−3", -3],
    ["", null],
    ["about 20", undefined],
    ["1,70", 1.7],
    ["1e9", undefined],
  ])("%j", (text, number) => expect(readNumber(text)).toBe(number));

  test.each([
    ["-12.053", 90, -12.053],
    ["−77,03", 180, -77.03],
    ["91", 90, undefined],
    ["", 90, null],
  ])("degrees %j within %d", (text, limit, degrees) => expect(readDegrees(text, limit)).toBe(degrees));
});
