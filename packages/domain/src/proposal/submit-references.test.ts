import { expect, test } from "vitest";
import { sampleAudit, sampleSentence } from "../audit/content-samples.ts";
import { type EntryContent, emptyProse } from "../entry/content.ts";
import { sampleCitation, sampleClaim, sampleContent, sampleEntry } from "../evidence/content-samples.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import type { SubjectContent } from "./draft.ts";
import { author, goodSource, minute, sourceId, storedDraft, submitFacts } from "./proposal-samples.ts";
import { submit } from "./submit.ts";
import { termsInForce } from "./terms.ts";

/** Two more subjects of the same proposal: a new country beside the new source. */
const countryId = testId("b", 70);
const countryEntry: EntryContent = {
  ...sampleContent("country", []),
  prose: { en: { ...emptyProse(), title: "Guyana" } },
};
const searched = { searches: sampleSentence(1).searches.map((search) => ({ ...search, by: author.id })) };

/** What submitting answers for this content as a new subject beside those two. */
function answer(content: SubjectContent) {
  const stored = storedDraft({
    rationale: "What stands beside it in the proposal.",
    subjects: [
      { id: sampleEntry, base: 0, content },
      { id: countryId, base: 0, content: countryEntry },
      { id: sourceId, base: 0, content: goodSource },
    ],
  });
  const given = submit(
    submitFacts({ stored }),
    { version: stored.version, terms: termsInForce },
    author,
    minute(2),
  );
  return given.ok ? null : given.refusal;
}

const entry = (claim: EntryContent["claims"][number], markdown = ""): EntryContent => ({
  ...sampleContent("partnership", [{ ...claim, unsourced: "Nobody wrote of it yet." }]),
  prose: {
    en: {
      ...emptyProse(),
      title: "A title",
      body: markdown === "" ? [] : [{ id: testId("b", 71), markdown }],
    },
  },
});
const event = sampleClaim(1, {
  predicate: "political-event",
  value: { type: "text", text: "The congress voted.", lang: "en" },
  qualifiers: { effect: { type: "term", term: "ended" } },
});
const by = (...ids: string[]) =>
  entry({ ...event, qualifiers: { ...event.qualifiers, by: { type: "entries", ids } } });
const party = (id: string) =>
  entry(
    sampleClaim(1, {
      predicate: "party",
      value: { type: "entry", id },
      qualifiers: { role: { type: "term", term: "party" } },
    }),
  );
const linking = (id: string) => entry(event, `See [it](entry:${id}).`);
const citing = (source: string) => entry({ ...event, citations: [sampleCitation(1, { source })] });
const auditing = (source: string) =>
  sampleAudit(source, { sentences: [sampleSentence(1, searched), sampleSentence(2, searched)] });
const resting = (id: string) =>
  sampleAudit(sourceId, { sentences: [sampleSentence(1, { ...searched, sources: [id] })] });
const judging = (id: string) =>
  sampleAudit(sourceId, {
    sentences: [
      sampleSentence(1, { ...searched, claims: [{ entry: id, claim: testId("a", 9), state: null }] }),
    ],
  });

test.each<[string, (id: string) => SubjectContent, "entry" | "source"]>([
  ["a detail that names entries", by, "entry"],
  ["a value that is an entry", party, "entry"],
  ["a link in prose", linking, "entry"],
  ["a citation", citing, "source"],
  ["what an audit audits", auditing, "source"],
  ["a source of an audited sentence", resting, "source"],
])("%s points to what it can point to, not to whatever stands in the proposal", (_, content, type) => {
  const [fits, other] = type === "entry" ? [countryId, sourceId] : [sourceId, countryId];
  expect(answer(content(fits))).toBeNull();
  expect(answer(content(other))).toEqual({ code: "target-unpublished", ids: [other] });
});

test("one of several entries is enough", () => {
  expect(answer(by(countryId, sourceId))).toEqual({ code: "target-unpublished", ids: [sourceId] });
});

test("an audited sentence links no claim of a source", () => {
  expect(answer(judging(sourceId))).toEqual({
    code: "target-unpublished",
    ids: [sourceId, testId("a", 9)],
  });
});
