import { expect, test } from "vitest";
import { anEntry } from "./draft.fixture.ts";
import { proseOrder } from "./prose-order.ts";

const blank = { title: "", aliases: [], summary: "", body: [], from: null };
const english = anEntry([]);
const both = { ...english, prose: { ...english.prose, es: blank } };

test("a new entry opens with the language written first, whatever its author reads", () => {
  expect(proseOrder(both, null, "es")).toEqual({ head: "en", written: ["es"], missing: ["pt"] });
});

test("a published entry opens with the prose of the author's language, its own beside it", () => {
  expect(proseOrder(both, both, "es")).toEqual({ head: "es", written: ["en"], missing: ["pt"] });
});

test("a language that is only being written, or was removed, is not at the head", () => {
  expect(proseOrder(both, english, "es").head).toBe("en");
  expect(proseOrder(english, both, "es")).toEqual({ head: "en", written: [], missing: ["es", "pt"] });
});
