import { problemCodes } from "@convenio/domain/proposal/problem";
import type { Refusal } from "@convenio/domain/refusal";
import { languages } from "@convenio/domain/text/languages";
import { describe, expect, it, test } from "vitest";
import { problemSentence } from "./problems.ts";
import { refusalSentence, refusalsText } from "./refusals.ts";

const withDetail: Refusal[] = [
  { code: "input-invalid", fields: [{ path: "title", problem: "too long" }] },
  { code: "input-invalid", fields: [] },
  { code: "rate-limited", seconds: 42 },
  { code: "rate-limited", seconds: 1 },
  { code: "rate-limited", seconds: 3600 },
  { code: "link-not-valid" },
  { code: "wrong-state", state: "changes-requested" },
  { code: "content-invalid", problems: [] },
  { code: "patchset-moved", patchset: 2 },
  { code: "policy-moved", version: 2 },
  { code: "approvals-out-of-bounds", risk: "high", least: 1, most: 5 },
  { code: "approvals-fall", risk: "high" },
  { code: "evidence-unchecked", citations: ["a"] },
  {
    code: "mark-without-claim",
    problems: [{ subject: "a", path: "block:es:b", code: "mark-without-claim" }],
  },
  { code: "machine-text", texts: [{ subject: "a", cell: "from:es" }] },
  { code: "terms-not-accepted", terms: "2026-11-22" },
  { code: "evidence-fails", citations: ["a", "b"] },
  { code: "objection-stands", by: ["a"] },
  { code: "quorum-not-reached", risk: "high", approvals: 1, needed: 2 },
  { code: "date-not-edtf", text: "last week" },
  { code: "self-approval" },
];

describe.each(languages)("refusals in %s", (lang) => {
  it.each(withDetail)("are whole sentences: $code", (refusal) => {
    const sentence = refusalSentence(refusal, lang);
    expect(sentence).toMatch(/^[¿“«A-ZÁ-Ú0-9].*[.]$/s);
    expect(sentence).not.toMatch(/[{}]/);
  });

  it("have no two that say the same", () => {
    const sentences = Object.values(refusalsText[lang]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it("say of every problem what to do", () => {
    for (const code of problemCodes) expect(problemSentence(code, lang)).toMatch(/[.]$/);
  });
});

test("a limit says when to try again, in words that fit the time", () => {
  const said = (seconds: number) => refusalSentence({ code: "rate-limited", seconds }, "en");
  expect(said(1)).toContain("in 1 second;");
  expect(said(42)).toContain("in 42 seconds;");
  expect(said(90)).toContain("in 2 minutes;");
  expect(said(3600)).toContain("in 60 minutes;");
});
