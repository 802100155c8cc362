import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EntryContent, emptyClaim, emptyEntry } from "../entry/content.ts";
import type { SubjectContent } from "../proposal/draft.ts";
import { apply } from "./apply.ts";
import { anyEntry, anySource, testId } from "./content-arbitrary-samples.ts";
import { diff } from "./diff.ts";

const subject = { type: "entry", id: testId("e", 9) } as const;
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** A content with what has no order (claims of different predicates, citations, aliases) in order of id or text. */
function unordered(content: SubjectContent): SubjectContent {
  if (content.type !== "entry") return content;
  const prose = Object.entries(content.prose).map(([lang, text]) => [
    lang,
    { ...text, aliases: text.aliases.toSorted() },
  ]);
  const claims = content.claims.map((claim) => ({ ...claim, citations: claim.citations.toSorted(byId) }));
  return { ...content, prose: Object.fromEntries(prose), claims: claims.toSorted(byId) };
}

describe("apply", () => {
  it("apply(diff(a, b), a) is b", () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(anyEntry, anyEntry), fc.tuple(anySource, anySource)), ([a, b]) => {
        expect(unordered(apply(a, diff(subject, a, b)))).toEqual(unordered(b));
      }),
      { numRuns: 300 },
    );
  });

  it("apply(diff(nothing, b), nothing) is b", () => {
    fc.assert(
      fc.property(anyEntry, (b) => {
        expect(unordered(apply(null, diff(subject, null, b)))).toEqual(unordered(b));
      }),
    );
    const source = { type: "source", id: testId("d", 1) } as const;
    fc.assert(
      fc.property(anySource, (b) => {
        expect(apply(null, diff(source, null, b))).toEqual(b);
      }),
    );
  });

  it("keeps the order of b among the claims that stay", () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, (a, b) => {
        const result = apply(a, diff(subject, a, b));
        const of = (content: SubjectContent, predicate: string, among: EntryContent) =>
          content.type !== "entry"
            ? []
            : content.claims
                .filter((claim) => claim.predicate === predicate)
                .filter(({ id }) => among.claims.some((old) => old.id === id && old.predicate === predicate))
                .map(({ id }) => id);
        for (const predicate of ["participant", "held", "statement"]) {
          expect(of(result, predicate, a)).toEqual(of(b, predicate, a));
        }
      }),
    );
  });

  it("leaves nothing to say: diff(apply(diff(a, b), a), b) is empty", () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, (a, b) => {
        const result = apply(a, diff(subject, a, b));
        const again = diff(subject, result, b).filter(({ cell }) => !cell.startsWith("order:"));
        expect(again).toEqual([]);
      }),
    );
  });

  it("changes nothing that no operation names", () => {
    fc.assert(
      fc.property(anyEntry, (a) => {
        expect(apply(a, [])).toBe(a);
      }),
    );
  });

  it("puts a new claim after the last of its predicate", () => {
    const claim = (n: number, predicate: string) => emptyClaim(testId("a", n), predicate);
    const a = { ...emptyEntry("exercise", "en"), claims: [claim(5, "focus"), claim(6, "status")] };
    const b = { ...a, claims: [claim(1, "focus"), claim(5, "focus"), claim(6, "status")] };
    const result = apply(a, diff(subject, a, b));
    expect(result.type === "entry" && result.claims.map(({ id }) => id)).toEqual(
      [5, 1, 6].map((n) => testId("a", n)),
    );
  });

  it("ignores operations on a claim that is not there", () => {
    const a = emptyEntry("exercise", "en");
    const operations = [{ subject, cell: `claim:${testId("a", 1)}/period`, before: null, after: "2019" }];
    expect(apply(a, operations)).toEqual(a);
  });
});
