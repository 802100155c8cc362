import { describe, expect, test } from "vitest";
import type { AuditContent } from "../audit/content.ts";
import { sampleAudit, sampleSentence } from "../audit/content-samples.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { author, goodSource, sourceId, submitFacts } from "./proposal-samples.ts";
import { validate } from "./validate.ts";

const id = testId("f", 9);
const searched = {
  id: testId("f", 1),
  where: "An index",
  what: "CONJUPOL",
  on: "2026-11-22",
  by: author.id,
  note: "",
};
const own = { searches: [searched] };
const sentence = (n: number) => `sentence:${sampleSentence(n).id}`;
const found = (change: Partial<AuditContent>) => {
  const sentences = [sampleSentence(1, own), sampleSentence(2, own)];
  const content = sampleAudit(sourceId, { sentences, ...change });
  const around = { id: sourceId, base: 0, content: goodSource };
  return validate([{ id, base: 0, content }, around], { ...submitFacts(), today: "2026-11-30" }).map(
    ({ path, code }) => `${code} at ${path}`,
  );
};

describe("what keeps an audit from being submitted", () => {
  test("nothing, when each sentence is judged", () => expect(found({})).toEqual([]));

  test("it audits nothing", () => {
    expect(found({ source: null, sentences: [] })).toEqual([
      "audited-source-missing at source",
      "sentences-missing at audit",
    ]);
  });

  test("a search in the name of somebody who is no author", () => {
    const another = { searches: [{ ...searched, by: testId("b", 2) }] };
    expect(found({ sentences: [sampleSentence(1, another)] })).toEqual([
      `search-by-another at ${sentence(1)}/searches`,
    ]);
  });

  test("sentences that are not judged, or not searched for", () => {
    const sentences = [
      sampleSentence(1, { verdict: null, searches: [{ ...searched, what: "" }] }),
      sampleSentence(2, { searches: [] }),
      sampleSentence(3, { reason: {}, searches: [{ ...searched, on: "May" }] }),
    ];
    expect(found({ sentences })).toEqual([
      `verdict-missing at ${sentence(1)}/verdict`,
      `search-incomplete at ${sentence(1)}/searches`,
      `search-missing at ${sentence(2)}/searches`,
      `verdict-reason-missing at ${sentence(3)}/reason`,
      `search-day at ${sentence(3)}/searches`,
    ]);
  });
});
