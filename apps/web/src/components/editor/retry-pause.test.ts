import { expect, test } from "vitest";
import { retryPause } from "./retry-pause.ts";
import type { SaveFailure } from "./save-queue.ts";

const cases: [string, SaveFailure | null, number | null][] = [
  ["nothing failed", null, null],
  ["the server was not reached", { code: "unreachable" }, 10_000],
  ["the session ended", { code: "signed-out" }, 10_000],
  ["it was too often", { code: "refused", refusal: { code: "rate-limited", seconds: 42 } }, 42_000],
  ["nothing is taken for a while", { code: "refused", refusal: { code: "read-only" } }, 10_000],
  ["the text cannot be read", { code: "refused", refusal: { code: "input-invalid", fields: [] } }, null],
  [
    "somebody saved meanwhile",
    { code: "stale", version: 2, savedAt: "", draft: { rationale: "", subjects: [] } },
    null,
  ],
];

test.each(cases)("when %s, the next try is as far away as it must be", (_, failure, pause) => {
  expect(retryPause(failure)).toBe(pause);
});
