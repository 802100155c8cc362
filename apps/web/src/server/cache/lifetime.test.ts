import { expect, test } from "vitest";
import { lifetime } from "./lifetime.ts";

const now = Date.UTC(2026, 0, 1);
const page = { status: 200, until: undefined, setsCookie: false } as const;
const inSeconds = (seconds: number) => new Date(now + seconds * 1000);

test.each([
  ["a page", page, 86_400],
  ["a page that changes by itself in an hour", { ...page, until: inSeconds(3600) }, 3600],
  ["a page that changes by itself next week", { ...page, until: inSeconds(7 * 86_400) }, 86_400],
  ["a page that has changed by itself", { ...page, until: inSeconds(-5) }, 0],
  ["a page that sets a cookie", { ...page, setsCookie: true }, 0],
  ["a missing page", { ...page, status: 404 }, 10],
  ["a tombstone", { ...page, status: 410 }, 10],
] as const)("%s", (_, given, seconds) => {
  expect(lifetime(given, now)).toBe(seconds * 1000);
});
