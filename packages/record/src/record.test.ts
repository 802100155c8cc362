import { predicateOf } from "@convenio/domain/kinds/all";
import { readEdtf } from "@convenio/domain/time/edtf";
import { describe, expect, it } from "vitest";
import { recordFiles } from "./all.ts";
import { expandEntry } from "./expand-entry.ts";
import { entryId, sourceId } from "./stable-id.ts";

const { sources, groups } = recordFiles();
const entries = groups.flat();
const bySource = new Map(sources.map((source) => [source.key, source]));
const contents = entries.map((file) => ({
  file,
  id: entryId(file.key),
  content: expandEntry(file, bySource),
}));
const claims = contents.flatMap(({ file, content }) => content.claims.map((claim) => ({ file, claim })));

describe("the starter record", () => {
  it("holds UNITAS, PANAMAX and the editions the spine names", () => {
    const slugs = new Set(entries.map((file) => file.slug));
    const named = [
      "unitas",
      "unitas-lx-atlantic",
      "unitas-lx-pacific",
      "unitas-lxiv",
      "unitas-lxv",
      "unitas-2025",
      "panamax",
    ];
    const years = [2003, 2007, 2009, 2011, 2012, 2022, 2024].map((year) => `panamax-${year}`);
    expect([...named, ...years].filter((slug) => !slugs.has(slug))).toEqual([]);
  });

  it("mints every id once", () => {
    const ids = [...contents.map(({ id }) => id), ...sources.map(({ key }) => sourceId(key))];
    for (const { claim } of claims) ids.push(claim.id, ...claim.citations.map(({ id }) => id));
    expect(ids.length).toBe(new Set(ids).size);
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab]/.test(id))).toBe(true);
  });

  it("has no claim without a citation and no citation of an unknown source", () => {
    const known = new Set(sources.map(({ key }) => sourceId(key)));
    expect(claims.filter(({ claim }) => claim.citations.length === 0)).toEqual([]);
    const cited = claims.flatMap(({ claim }) => claim.citations.map(({ source }) => source));
    expect(cited.filter((id) => id === null || !known.has(id))).toEqual([]);
  });

  it("points only to entries that stand before", () => {
    const before = new Set<string>();
    for (const { id, content } of contents) {
      for (const { value, qualifiers } of content.claims) {
        const ids = value?.type === "entry" ? [value.id] : [];
        for (const q of Object.values(qualifiers)) if (q.type === "entries") ids.push(...q.ids);
        expect(ids.filter((target) => target === null || !before.has(target))).toEqual([]);
      }
      before.add(id);
    }
  });

  it("uses predicates of the entry's kind and dates that can be read", () => {
    for (const { file, claim } of claims) {
      expect(predicateOf(file.kind, claim.predicate), `${file.key} ${claim.predicate}`).not.toBeNull();
      if (claim.value?.type === "date") expect(readEdtf(claim.value.edtf).ok, claim.value.edtf).toBe(true);
    }
  });

  it("keeps 1959 beside 1960 and 11 beside 18, one of each preferred with a reason", () => {
    const of = (slug: string, predicate: string) =>
      claims
        .filter(({ file, claim }) => file.slug === slug && claim.predicate === predicate)
        .map(({ claim }) => claim);
    for (const found of [of("unitas", "first-held"), of("panamax-2024", "stated-participants")]) {
      expect(found).toHaveLength(2);
      expect(found.map(({ rank }) => rank.rank).sort()).toEqual(["normal", "preferred"]);
      expect(found.find(({ rank }) => rank.rank === "preferred")?.rank.reason).toBeTruthy();
    }
  });

  it("says of everything it leaves out why", () => {
    const left = entries.flatMap((file) => file.leftOut);
    expect(left.length).toBeGreaterThan(30);
  });
});
