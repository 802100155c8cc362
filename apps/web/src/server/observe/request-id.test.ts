import { expect, test } from "vitest";
import { requestId } from "./request-id.ts";

const given = "proxy-0123456789";

test("a trusted proxy's id is kept, anybody else's is not", () => {
  expect(requestId({ "x-request-id": given }, true)).toBe(given);
  expect(requestId({ "x-request-id": given }, false)).not.toBe(given);
});

test.each(["short", "ana@example.org", "a b c d e f g h", "x".repeat(65), ""])(
  "%j is no id, also of a trusted proxy",
  (bad) => {
    expect(requestId({ "x-request-id": bad }, true)).toMatch(/^[A-Za-z0-9_-]{16}$/);
  },
);
