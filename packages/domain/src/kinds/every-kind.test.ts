import { describe, expect, test } from "vitest";
import { type EntryContent, emptyEntry, entryContent } from "../entry/content.ts";
import { sampleEntry } from "../evidence/content-samples.ts";
import { viewClaims } from "../evidence/entry-evidence.ts";
import { claimHash } from "../evidence/hash.ts";
import { goodSource, sourceId, submitFacts } from "../proposal/proposal-samples.ts";
import { validate } from "../proposal/validate.ts";
import { apply } from "../revision/apply.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { diff } from "../revision/diff.ts";
import { languages, type Words } from "../text/languages.ts";
import { kindOf, kinds, predicateOf } from "./all.ts";
import { entryOfKind, fullClaim, fullContent, sampleQualifier } from "./every-predicate-samples.ts";
import type { Kind, Predicate } from "./kind.ts";

const subject = { type: "entry", id: sampleEntry } as const;
const facts = {
  ...submitFacts({ entryKinds: new Map(kinds.map(({ id }) => [entryOfKind(id), id])) }),
  today: "2026-11-30",
};
const problems = (content: EntryContent) =>
  validate(
    [
      { id: sampleEntry, base: 0, content },
      { id: sourceId, base: 0, content: goodSource },
    ],
    facts,
  ).map(({ path, code }) => `${code} at ${path}`);
const said = (words: Words) => languages.map((lang) => words[lang]).every((text) => text.trim() !== "");
const all = kinds.flatMap((kind) =>
  kind.predicates.map((predicate) => [`${kind.id} ${predicate.id}`, kind, predicate] as const),
);

describe.each(kinds.map((kind) => [kind.id, kind] as const))("%s", (_, kind) => {
  test("a minimal entry can be submitted", () => {
    const empty = emptyEntry(kind.id, "en");
    const prose = { en: { title: "Sample", aliases: [], summary: "", body: [], from: null } };
    const claims = kind.predicates
      .filter(({ required }) => required)
      .map((predicate, n) => fullClaim(predicate, n + 1));
    expect(problems({ ...empty, prose, claims })).toEqual([]);
  });

  test("an entry with a claim of every predicate can be submitted, and survives its own difference", () => {
    const content = fullContent(kind);
    expect(problems(content)).toEqual([]);
    expect(entryContent.parse(content)).toEqual(content);
    const operations = diff(subject, null, content);
    const again = apply(null, operations);
    expect(again).toEqual(content);
    expect(diff(subject, content, again)).toEqual([]);
  });

  test("its words, predicates and what they refer to exist", () => {
    expect([kind.words.one, kind.words.many, kind.hint].every(said)).toBe(true);
    const ids = kind.predicates.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of named(kind)) expect(ids).toContain(id);
    for (const target of kind.predicates.flatMap(targets)) expect(kindOf(target)).not.toBeNull();
  });
});

describe.each(all)("%s", (_, kind, predicate) => {
  test("is worded in every language", () => {
    const { words, hint = words, inverse = words, plural = words } = predicate;
    expect([words, hint, inverse, plural].every(said)).toBe(true);
    for (const spec of predicate.qualifiers ?? []) {
      expect([spec.words, spec.hint ?? spec.words].every(said)).toBe(true);
      if (spec.value.type === "quantity") expect(spec.value.units).not.toHaveLength(0);
    }
    if (predicate.change !== undefined)
      for (const id of Object.values(predicate.change))
        expect(predicate.qualifiers?.map((one) => one.id)).toContain(id);
    if (predicate.counts !== undefined) expect(predicateOf(kind.id, predicate.counts)).not.toBeNull();
    if (predicate.facet !== undefined && predicate.value.type === "term")
      expect(predicate.value.vocabulary).toBe(predicate.facet);
  });

  test("a change of its value, its details and its time is seen, and only that", () => {
    const before = fullContent(kind);
    const claims = before.claims.map((claim) =>
      claim.predicate === predicate.id ? { ...claim, ...changed(predicate, claim.period) } : claim,
    );
    const after = { ...before, claims };
    const operations = diff(subject, before, after);
    const at = before.claims.findIndex((claim) => claim.predicate === predicate.id);
    const [old, now] = [before.claims[at], claims[at]];
    if (old === undefined || now === undefined) throw new Error("every predicate has a claim");
    const cells = [
      "value",
      ...(predicate.period ? ["period"] : []),
      ...(predicate.qualifiers ? ["qualifiers"] : []),
    ];
    expect(operations.map(({ cell }) => cell)).toEqual(cells.map((cell) => `claim:${old.id}/${cell}`).sort());
    expect(apply(before, operations)).toEqual(after);
    expect(claimHash(sampleEntry, now)).not.toBe(claimHash(sampleEntry, old));
    const facts = {
      sources: new Map([[testId("d", 1), goodSource]]),
      checks: [],
      versions: new Map(),
      today: null,
    };
    const view = viewClaims(sampleEntry, after, facts).find(({ id }) => id === now.id);
    expect(view).toMatchObject({
      predicate: predicate.id,
      value: now.value,
      state: predicate.absence ? "unsourced" : "cited",
    });
  });
});

function changed(predicate: Predicate, period: string | null) {
  return {
    value: { type: "unknown" } as const,
    period: period === null ? null : "2001/2004",
    qualifiers: Object.fromEntries(
      (predicate.qualifiers ?? []).map((spec) => [
        spec.id,
        spec.value.type === "entries" ? { type: "entries" as const, ids: [] } : sampleQualifier(spec, 90),
      ]),
    ),
  };
}

function named({ dated, listed = [], standing }: Kind): string[] {
  const agreed = standing && [
    ...standing.parties,
    ...standing.binding,
    ...standing.leaving,
    standing.start,
    standing.end,
  ];
  return [dated?.from ?? [], dated?.to ?? [], listed, agreed ?? []].flat();
}

function targets({ value, qualifiers = [] }: Predicate): readonly string[] {
  const own = value.type === "entry" ? value.kinds : [];
  return [...own, ...qualifiers.flatMap(({ value: spec }) => (spec.type === "entries" ? spec.kinds : []))];
}
