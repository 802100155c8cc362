import { expect, test } from "vitest";
import { sampleAudit, sampleSentence } from "../audit/content-samples.ts";
import type { EvidenceState } from "../evidence/states.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import type { Draft } from "./draft.ts";
import { storedDraft } from "./proposal-samples.ts";
import { withSeenStates } from "./seen-states.ts";

const audit = testId("a", 1);
const claim = testId("c", 1);

/** A draft whose audit says that its one linked claim had this evidence when it was judged. */
function saying(state: EvidenceState | null): Draft {
  const claims = [{ entry: testId("e", 1), claim, state }];
  const content = sampleAudit(testId("d", 1), { sentences: [sampleSentence(1, { claims })] });
  return { rationale: "", subjects: [{ id: audit, base: 0, content }] };
}

const nothing: Draft = { rationale: "", subjects: [] };

test.each<[string, Draft, EvidenceState | null, EvidenceState | null]>([
  ["a new link has what its claim has now", nothing, "corroborated", "cited"],
  ["a new link that says nothing", nothing, null, "cited"],
  ["a link as it is stored keeps what was seen then", saying("checked"), "checked", "checked"],
  ["a link that is judged anew", saying("checked"), "corroborated", "cited"],
])("%s", (_, stored, sent, kept) => {
  const linkedStates = new Map([[claim, "cited" as const]]);
  const facts = { stored: storedDraft(stored), bases: new Map(), linkedStates };
  expect(withSeenStates(saying(sent), facts)).toEqual(saying(kept));
});

test("a claim that is not published has no evidence to be seen", () => {
  const facts = { stored: storedDraft(nothing), bases: new Map(), linkedStates: new Map() };
  expect(withSeenStates(saying("cited"), facts)).toEqual(saying(null));
});
