import { describe, expect, it, test } from "vitest";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { plainText } from "./markdown.ts";
import { linkTarget, marksOf, withMarks } from "./marks.ts";

const claim = testId("a", 1);
const entry = testId("e", 1);

test.each([
  [`claim:${claim}`, "claim"],
  [`entry:${entry}`, "entry"],
  ["claim:1959", "nowhere"],
  [`source:${entry}`, "nowhere"],
  ["https://www.example.org/a?b=c#d", "web"],
  ["http://example.org", "web"],
  ["https://someone@example.org/", "nowhere"],
  ["javascript:alert(1)", "nowhere"],
  ["data:text/html,x", "nowhere"],
  ["//example.org", "nowhere"],
  ["/en/e/unitas", "nowhere"],
  ["", "nowhere"],
])("a link to %j leads to: %s", (url, to) => {
  expect(linkTarget(url).to).toBe(to);
});

describe("marksOf", () => {
  it("finds marks and entry links wherever they stand, each once, in the order of the text", () => {
    const mark = `[1959](claim:${claim})`;
    const link = `**[UNITAS](entry:${entry})**`;
    expect(
      marksOf(`${mark} and ${link}\n\n- ${mark}\n\n> [1960](<claim:${testId("a", 2)}> "title")`),
    ).toEqual({
      claims: [claim, testId("a", 2)],
      entries: [entry],
    });
  });

  it("takes for a mark what is written as one, also within code, and no bare id", () => {
    expect(marksOf(`\`[1959](claim:${claim})\` <claim:${testId("a", 2)}> claim:${testId("a", 2)}`)).toEqual({
      claims: [claim],
      entries: [],
    });
  });

  it.each(["-".repeat(36), "0".repeat(36), "ffffffff-ffff-ffff-ffff-ffffffffffff"])(
    "takes %s for no id, which no database would",
    (id) => {
      expect(marksOf(`[x](entry:${id}) [y](claim:${id})`)).toEqual({ claims: [], entries: [] });
    },
  );

  it("reads deeply nested lists", () => {
    expect(marksOf(`${"- ".repeat(31)}[1959](claim:${claim})`).claims).toEqual([claim]);
  });
});

test("ids of marks and links are exchanged, the words stay", () => {
  const renamed = new Map([[claim, testId("a", 7)]]);
  expect(
    withMarks(`[1959](claim:${claim}) [x](entry:${entry}) claim:${claim}`, (id) => renamed.get(id) ?? id),
  ).toBe(`[1959](claim:${testId("a", 7)}) [x](entry:${entry}) claim:${claim}`);
});

test("the plain text of a body is what a reader reads", () => {
  expect(plainText(`## Origins\n\nHeld in [1959](claim:${claim}), *often*.\n\n- one\n- two <b>x</b>`)).toBe(
    "Origins\nHeld in 1959, often.\none\ntwo x",
  );
  expect(plainText("a\\\nb ![alt](https://example.org/x.png)")).toBe("a b");
});
