import { expect, test } from "vitest";
import { aClaim, aDraft, claimsOf, idOf } from "./draft.fixture.ts";
import { enterAgain } from "./draft-carried.ts";

test("an operation that no longer fitted is entered again on what the draft holds now", () => {
  const date = (edtf: string) => ({ type: "date", edtf, extent: "throughout", end: "event" }) as const;
  const draft = aDraft([aClaim(11, "held", { value: date("1960") }), aClaim(12, "host")]);
  const entered = enterAgain(draft, {
    subject: { type: "entry", id: idOf(1) },
    cell: `claim:${idOf(11)}/value`,
    before: date("1959"),
    after: date("1961"),
    published: date("1960"),
  });
  expect(claimsOf(entered).map(({ value }) => value)).toEqual([date("1961"), claimsOf(draft)[1]?.value]);
});
