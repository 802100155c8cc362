import { sampleAudit, sampleSentence } from "@convenio/domain/audit/content-samples";
import { expect, test } from "vitest";
import { aDraft, idOf } from "./draft.fixture.ts";
import { type DraftState, reduceDraft } from "./draft-reducer.ts";

const subject = idOf(5);
const cut = [sampleSentence(1, { text: "The U.S. " }), sampleSentence(2, { text: "Navy met." })];
const content = sampleAudit(idOf(6), { sentences: cut });
const start: DraftState = {
  draft: { ...aDraft([]), subjects: [{ id: subject, base: 0, content }] },
  undo: null,
};
const textsOf = ({ draft }: DraftState) =>
  draft.subjects.flatMap((one) =>
    one.content.type === "audit" ? one.content.sentences.map(({ text }) => text) : [],
  );
const sentence = sampleSentence(1).id;

test("sentences that were cut wrongly are joined, which can be undone, and cut elsewhere", () => {
  const joined = reduceDraft(start, { type: "join-sentences", subject, sentence, what: "the cut" });
  expect(textsOf(joined)).toEqual(["The U.S. Navy met."]);
  expect(textsOf(reduceDraft(joined, { type: "undo" }))).toEqual(textsOf(start));
  const split = reduceDraft(joined, { type: "split-sentence", subject, sentence, at: 14, newId: idOf(7) });
  expect(textsOf(split)).toEqual(["The U.S. Navy ", "met."]);
});
