import { expect, test } from "vitest";
import { countedUntil, limits, withinLimit } from "./limits.ts";

const at = "2026-05-01T12:00:00.000Z";

test("the last time within the limit is allowed, the next one says how long to wait", () => {
  const until = countedUntil("saves", at);
  expect(until).toBe("2026-05-01T12:01:00.000Z");
  expect(withinLimit("saves", { times: limits.saves.times, until }, at).ok).toBe(true);
  expect(withinLimit("saves", { times: limits.saves.times + 1, until }, "2026-05-01T12:00:17.400Z")).toEqual({
    ok: false,
    refusal: { code: "rate-limited", seconds: 43 },
  });
});

test("nobody is told to wait for less than a second", () => {
  expect(withinLimit("changes", { times: 1000, until: at }, at)).toEqual({
    ok: false,
    refusal: { code: "rate-limited", seconds: 1 },
  });
});

test("a draft may be saved after every pause of somebody who types without end", () => {
  expect(limits.saves.times * 1.2).toBeGreaterThan(limits.saves.seconds);
});
