import { expect, test } from "vitest";
import type { AuditContent } from "../audit/content.ts";
import { sampleAudit, sampleSentence } from "../audit/content-samples.ts";
import { joinWithNext } from "../audit/recut.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import type { Draft } from "./draft.ts";
import { otherTexts } from "./other-texts.ts";
import { storedDraft } from "./proposal-samples.ts";

const id = testId("a", 1);
const audit = sampleAudit(testId("d", 1));
const reworded = { ...audit, sentences: [sampleSentence(1, { text: "Another. " }), sampleSentence(2)] };
const shortened = { ...audit, sentences: audit.sentences.slice(1) };
const draftOf = (content?: AuditContent): Draft => ({
  rationale: "",
  subjects: content ? [{ id, base: 0, content }] : [],
});
const wrong = [{ path: "draft.subjects.0.content.sentences", problem: "not-the-text" }];

test.each<[string, AuditContent | undefined, AuditContent | null, AuditContent, object[]]>([
  ["as it was cut", audit, null, audit, []],
  ["cut otherwise", audit, null, joinWithNext(audit, sampleSentence(1).id), []],
  ["reworded", audit, null, reworded, wrong],
  ["without a sentence", audit, null, shortened, wrong],
  ["reworded, of a published audit that joins", undefined, audit, reworded, wrong],
  ["of an audit that begins", undefined, null, audit, []],
])("a text %s", (_, stored, base, sent, problems) => {
  const facts = { stored: storedDraft(draftOf(stored)), bases: new Map([[id, base]]) };
  expect(otherTexts(facts, draftOf(sent))).toEqual(problems);
});
