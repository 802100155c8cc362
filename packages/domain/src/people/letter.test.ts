import { expect, test } from "vitest";
import { linkEnds, nextAttempt } from "./letter.ts";

const createdAt = "2026-05-01T12:00:00.000Z";
const letter = { createdAt };

test.each([
  [1, "2026-05-01T12:00:05.000Z", "2026-05-01T12:01:05.000Z"],
  [2, "2026-05-01T12:01:05.000Z", "2026-05-01T12:03:05.000Z"],
  [4, "2026-05-01T12:08:00.000Z", "2026-05-01T12:16:00.000Z"],
])("after %i attempts one waits twice as long", (attempts, at, next) => {
  expect(nextAttempt({ ...letter, attempts }, at)).toBe(next);
});

test("a link is not sent to anybody when it holds no longer", () => {
  expect(linkEnds(createdAt)).toBe("2026-05-01T12:30:00.000Z");
  expect(nextAttempt({ ...letter, attempts: 5 }, "2026-05-01T12:16:00.000Z")).toBeNull();
  expect(nextAttempt({ ...letter, attempts: 1 }, "2026-05-01T12:29:00.000Z")).toBeNull();
});
