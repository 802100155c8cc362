import { expect, test } from "vitest";
import { displayName } from "./display-name.ts";

const invisible = [
  ...[
    0x20, 0x09, 0x0a, 0x85, 0xa0, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x1680, 0x17b4, 0x180b, 0x180e, 0x2000,
  ],
  ...[0x200b, 0x200c, 0x200d, 0x200e, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x2061, 0x206f, 0x2800, 0x3000],
  ...[0x3164, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0x1bca0, 0x1d159, 0x1d173, 0x13441, 0xe0001, 0xe0020, 0xe0100],
  ...[0x301, 0x20dd],
].map((code) => String.fromCodePoint(code));

test.each(invisible)("a name of nothing but %j is missing", (sign) => {
  for (const name of [sign, `${sign}${sign} ${sign}`, invisible.join("")])
    expect(displayName.safeParse(name).error?.issues[0]?.message).toBe("name-missing");
});

test.each([
  ["  María  José ", "María José"],
  ["Ł.", "Ł."],
  ["山田", "山田"],
  ["한", "한"],
  ["می‌خواهم", "می‌خواهم"],
  ["👩‍🚀", "👩‍🚀"],
  ["7", "7"],
  ["x".repeat(80), "x".repeat(80)],
])("%j stands as %j", (typed, stands) => {
  expect(displayName.parse(typed)).toBe(stands);
});

test.each(["", "x".repeat(81), "Ana\u202e"])("%j cannot stand", (typed) => {
  expect(displayName.safeParse(typed).success).toBe(false);
});
