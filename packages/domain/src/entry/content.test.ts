import { expect, test } from "vitest";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { emptyEntry, emptyProse, entryContent } from "./content.ts";

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
