import { expect, test } from "vitest";
import { partKinds, wholeOf } from "./all.ts";

test("an edition is part of its exercise; a country and an exercise stand alone", () => {
  expect(wholeOf("exercise-edition")?.id).toBe("of");
  expect([wholeOf("exercise"), wholeOf("country"), wholeOf("no-such-kind")]).toEqual([null, null, null]);
  expect(partKinds("exercise").map(({ id }) => id)).toEqual(["exercise-edition"]);
  expect([...partKinds("exercise-edition"), ...partKinds("country")]).toEqual([]);
});
