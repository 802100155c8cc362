import { draft as draftSchema } from "@convenio/domain/proposal/draft";
import { expect, test } from "vitest";
import { aCitation, aClaim, aDraft, idOf } from "./draft.fixture.ts";
import { unreadFields } from "./unread-fields.ts";

const draft = aDraft([aClaim(11, "host"), aClaim(12, "participant", { citations: [aCitation(50)] })]);
const content = "draft.subjects.0.content";

test.each([
  ["draft.rationale", "", "rationale"],
  [`${content}.prose.en.title`, idOf(1), "title:en"],
  [`${content}.prose.es.aliases.2`, idOf(1), "alias:es"],
  [`${content}.prose.es.body`, idOf(1), "blocks:es"],
  [`${content}.claims.0.value.name`, idOf(1), `claim:${idOf(11)}/value`],
  [`${content}.claims.0.qualifiers.unit.text`, idOf(1), `claim:${idOf(11)}/qualifiers/unit`],
  [`${content}.claims.0.translations.es.text`, idOf(1), `claim:${idOf(11)}/translation:es`],
  [`${content}.claims.1.citations.0.locator.text`, idOf(1), `citation:${idOf(50)}`],
  ["draft.subjects.1.content.csl.publisher", idOf(2), "csl.publisher"],
])("%s is a field of the editor", (path, subject, cell) => {
  expect(unreadFields([{ path }], draft)).toEqual([{ subject, path: cell, code: "unreadable" }]);
});

test.each([
  "",
  "version",
  "draft.subjects",
  "draft.subjects.7.content.prose.en.title",
  `${content}.claims.9`,
])("%o is no field of the draft", (path) => {
  expect(unreadFields([{ path }], draft)).toEqual([]);
});

test("a title that turns the direction of the text is found where it was typed", () => {
  const title = { title: "UNITAS \u202e LXV", aliases: ["\u202e"], summary: "", body: [], from: null };
  const [first, source] = draft.subjects;
  if (first?.content.type !== "entry" || !source) throw new Error("the fixture has an entry and a source");
  const turned = { ...first, content: { ...first.content, prose: { en: title } } };
  const read = draftSchema.safeParse({ ...draft, subjects: [turned, source] });
  const places = read.error?.issues.map(({ path }) => ({ path: ["draft", ...path].map(String).join(".") }));
  expect(unreadFields(places ?? [], draft).map(({ path }) => path)).toEqual(["title:en", "alias:en"]);
});
