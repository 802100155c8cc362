import { describe, expect, it } from "vitest";
import {
  sampleCheck,
  sampleCitation,
  sampleClaim,
  sampleContent,
  sampleEntry,
} from "../evidence/content-samples.ts";
import { emptySource } from "../evidence/source.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { bodyAsOf, type PageFacts, pageBody } from "./page-body.ts";

const status = sampleClaim(1, {
  predicate: "status",
  value: { type: "term", term: "active" },
  qualifiers: {},
  citations: [sampleCitation(1), sampleCitation(2)],
});
const content = sampleContent("exercise", [status]);
const facts: PageFacts = {
  sources: new Map([[testId("d", 1), emptySource]]),
  checks: [sampleCheck(status, sampleCitation(1), "confirms")],
  versions: new Map([[status.id, 1]]),
  today: null,
  importedCitations: new Set([testId("c", 1), testId("c", 2), testId("c", 3)]),
  stale: { pt: 4 },
};

describe("pageBody", () => {
  it("says what the entry says, with its evidence", () => {
    expect(pageBody(sampleEntry, content, facts)).toMatchObject({
      id: sampleEntry,
      kind: "exercise",
      language: "en",
      prose: content.prose,
      stale: { pt: 4 },
      claims: [{ id: status.id, state: "checked", version: 1 }],
      evidence: { total: 1, states: { checked: 1 } },
      notices: [],
    });
  });

  it("counts the imported citations that nobody has checked", () => {
    expect(pageBody(sampleEntry, content, facts).importedUnchecked).toBe(1);
    expect(pageBody(sampleEntry, content, { ...facts, checks: [] }).importedUnchecked).toBe(2);
    expect(pageBody(sampleEntry, content, { ...facts, importedCitations: new Set() }).importedUnchecked).toBe(
      0,
    );
  });

  it("stored without a date and read on a day is the body of that day", () => {
    const stored = pageBody(sampleEntry, content, facts);
    for (const today of ["2026-01-01", "2027-07-01", "2027-07-02"]) {
      expect(bodyAsOf(stored, today)).toEqual(pageBody(sampleEntry, content, { ...facts, today }));
    }
    expect(bodyAsOf(stored, "2027-07-02").evidence.states).toEqual({ overdue: 1 });
  });

  it("does not change what it is given", () => {
    const before = JSON.stringify(content);
    pageBody(sampleEntry, content, facts);
    expect(JSON.stringify(content)).toBe(before);
  });
});
