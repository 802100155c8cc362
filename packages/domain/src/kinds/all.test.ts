import { expect, test } from "vitest";
import { kinds, partKinds, wholeOf } from "./all.ts";

test("an edition is part of its exercise; entries of every other kind stand alone", () => {
  expect(kinds.flatMap(({ id }) => (wholeOf(id) === null ? [] : [id]))).toEqual(["exercise-edition"]);
  expect(wholeOf("exercise-edition")?.id).toBe("of");
  expect([wholeOf("exercise"), wholeOf("country"), wholeOf("no-such-kind")]).toEqual([null, null, null]);
  expect(partKinds("exercise").map(({ id }) => id)).toEqual(["exercise-edition"]);
  expect([...partKinds("exercise-edition"), ...partKinds("country")]).toEqual([]);
});
