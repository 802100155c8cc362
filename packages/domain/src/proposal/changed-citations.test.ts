import { describe, expect, it } from "vitest";
import type { Claim, EntryContent } from "../entry/content.ts";
import { sampleEntry } from "../evidence/content-samples.ts";
import { diff } from "../revision/diff.ts";
import { changedCitations } from "./changed-citations.ts";
import { goodEdition } from "./proposal-samples.ts";

const [first, second] = goodEdition.claims;
const withSecond = (change: (claim: Claim) => Claim): EntryContent => ({
  ...goodEdition,
  claims: goodEdition.claims.map((claim) => (claim.id === second?.id ? change(claim) : claim)),
});

function asked(content: EntryContent): string[] {
  const operations = diff({ type: "entry", id: sampleEntry }, goodEdition, content);
  const subjects = [{ type: "entry" as const, id: sampleEntry, base: 1, content }];
  return changedCitations({ subjects, operations }, []).map(({ citation }) => citation.id);
}

const ofSecond = second?.citations.map(({ id }) => id);

describe("which citations need a current check", () => {
  it("asks for those of a claim whose value, period or qualifiers change: they now support something else", () => {
    expect(asked(withSecond((claim) => ({ ...claim, value: { type: "unknown" } })))).toEqual(ofSecond);
    expect(asked(withSecond((claim) => ({ ...claim, period: "2024" })))).toEqual(ofSecond);
    expect(asked(withSecond((claim) => ({ ...claim, qualifiers: {} })))).toEqual(ofSecond);
  });

  it("asks for a citation that is new or changed, and not for its neighbours", () => {
    const changed = withSecond((claim) => ({
      ...claim,
      citations: claim.citations.map((citation) => ({ ...citation, asserted: "19 countries" })),
    }));
    expect(asked(changed)).toEqual(ofSecond);
    expect(ofSecond).not.toContain(first?.citations[0]?.id);
  });

  it("asks for none when only rank, resolution or prose changes", () => {
    const rank = { rank: "preferred", reason: "The organizer's own list." } as const;
    expect(asked(withSecond((claim) => ({ ...claim, rank })))).toEqual([]);
    const resolution = { how: "outweighed", reason: "Two lists against one." } as const;
    const resolved = withSecond((claim) => ({
      ...claim,
      citations: claim.citations.map((citation) => ({ ...citation, resolution })),
    }));
    expect(asked(resolved)).toEqual([]);
    const prose = { es: { title: "UNITAS 65", aliases: [], summary: "", body: [], from: null } };
    expect(asked({ ...goodEdition, prose })).toEqual([]);
  });
});
