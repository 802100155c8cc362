import { expect, test } from "vitest";
import { startFailure } from "./start-failure.ts";

test.each([
  [
    "a sentence of ours",
    new Error("Another Convenio process is using .data/demo."),
    "Another Convenio process is using .data/demo.",
  ],
  [
    "a statement that failed",
    new Error("Failed query: insert into page …\nparams: a,b", {
      cause: new Error("No space left on device"),
    }),
    "No space left on device",
  ],
  [
    "a sentence with its cause",
    new Error("The data folder cannot be written.", { cause: new Error("EROFS") }),
    "The data folder cannot be written.",
  ],
  ["several lines", new Error("What was wrong.\nat somewhere"), "What was wrong."],
  ["no error at all", "stopped", "stopped"],
])("%s is one line", (_, error, line) => {
  expect(startFailure(error)).toBe(line);
});
