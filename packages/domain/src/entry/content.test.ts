import { expect, test } from "vitest";
import { kinds } from "../kinds/all.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { claim, emptyClaim, emptyEntry, emptyProse, entryContent } from "./content.ts";

test("a body is refused that would take too long to read", () => {
  const reading = (markdown: string) => {
    const body = [{ id: testId("b", 1), markdown }];
    return entryContent.safeParse({
      ...emptyEntry("country", "en"),
      prose: { en: { ...emptyProse(), body } },
    });
  };
  expect(reading("- one\n  - two").error).toBeUndefined();
  expect(reading(`${"- ".repeat(13)}x`).error?.issues[0]?.message).toBe("body-too-complex");
});

const reading = (id: string) => {
  const term = { type: "term", term: "observer" };
  return claim.safeParse({ ...emptyClaim(testId("c", 1), "participant"), qualifiers: { [id]: term } });
};

test("every qualifier of every kind can be said", () => {
  const ids = kinds.flatMap(({ predicates }) =>
    predicates.flatMap(({ qualifiers = [] }) => qualifiers.map(({ id }) => id)),
  );
  expect(ids.filter((id) => !reading(id).success)).toEqual([]);
});

test.each([
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "__defineGetter__",
  "",
  "a b",
])("no qualifier is called %j", (id) => {
  expect(reading(id).success).toBe(false);
});

test("a qualifier called __proto__ is passed over and changes no prototype", () => {
  const given: unknown = JSON.parse('{"__proto__":{"type":"term","term":"observer"}}');
  const read = claim.parse({ ...emptyClaim(testId("c", 1), "participant"), qualifiers: given });
  expect(Object.keys(read.qualifiers)).toEqual([]);
  expect(Object.getPrototypeOf(read.qualifiers)).toBe(Object.prototype);
});
