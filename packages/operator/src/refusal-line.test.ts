import type { Refusal } from "@convenio/domain/refusal";
import { expect, test } from "vitest";
import { refusalLine } from "./refusal-line.ts";

test.each<[Refusal, string]>([
  [{ code: "last-admin" }, "this is the last admin; make somebody else an admin first"],
  [
    { code: "input-invalid", fields: [{ path: "email", problem: "Too big" }] },
    "this could not be read (email Too big)",
  ],
  [
    { code: "foreign-id", ids: ["a", "b", "c", "d", "e", "f", "g"] },
    "the content uses identifiers that belong to something else (a, b, c, d, e, and 2 more)",
  ],
  [{ code: "date-not-edtf", text: "19\n60" }, "the record does not accept this: date not edtf (19 60)"],
])("%j is said in one line without signs of a program", (refusal, line) => {
  expect(refusalLine(refusal)).toBe(line);
});
