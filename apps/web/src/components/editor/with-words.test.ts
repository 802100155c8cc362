import { expect, it } from "vitest";
import { withWords } from "./with-words.ts";

const pt = { where: "catálogo", what: "CONJUPOL", note: "" };

it("says a search in one more language, and lets go of a language that is emptied", () => {
  const es = { where: "un catálogo", what: "", note: "" };
  expect(withWords(undefined, "es", { where: "un catálogo" })).toEqual({ es });
  expect(withWords({ es, pt }, "es", { what: "CONJUPOL" })).toEqual({ es: { ...es, what: "CONJUPOL" }, pt });
  expect(withWords({ es, pt }, "es", { where: "" })).toEqual({ pt });
});
