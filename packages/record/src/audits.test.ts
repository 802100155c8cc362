import { auditContent } from "@convenio/domain/audit/content";
import { auditProblems } from "@convenio/domain/audit/problems";
import { totalsOf } from "@convenio/domain/audit/totals";
import { languages } from "@convenio/domain/text/languages";
import { describe, expect, it } from "vitest";
import { recordFiles } from "./all.ts";
import { claimKeys } from "./claim-keys.ts";
import { auditId, expandAudit, linkable } from "./expand-audit.ts";
import { expandEntry } from "./expand-entry.ts";
import { expandSource } from "./expand-source.ts";
import { sourceId } from "./stable-id.ts";

const { sources, groups, audits } = recordFiles();
const bySource = new Map(sources.map((source) => [source.key, source]));
const contents = new Map(sources.map((file) => [sourceId(file.key), expandSource(file)]));
const kinds = new Map([...contents].map(([id, { kind }]) => [id, kind]));
const entries = groups.flat().map((file) => ({
  key: file.key,
  content: expandEntry(file, bySource),
  keys: claimKeys(file),
}));
const claims = linkable(entries, contents);
const expanded = audits.map((file) => ({ file, content: expandAudit(file, claims) }));

describe("the audits of the starter record", () => {
  it("holds one of fifty-five statements, each with its verdict", () => {
    const [article] = expanded;
    const { sentences, verdicts } = totalsOf(article?.content.sentences ?? []);
    expect(sentences).toBe(55);
    expect(verdicts.map(({ count }) => count)).toEqual([20, 18, 7, 4, 6]);
    expect(verdicts.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
  });

  it("points only to claims and sources that the record holds", () => {
    const links = audits.flatMap(({ statements }) => statements.flatMap((one) => one.claims));
    expect(links.filter((link) => !claims.has(link))).toEqual([]);
    const cited = audits.flatMap(({ source, statements }) => [
      source,
      ...statements.flatMap((one) => one.sources),
    ]);
    expect(cited.filter((key) => !bySource.has(key))).toEqual([]);
  });

  it("can be submitted as it stands, under ids of its own", () => {
    for (const { content } of expanded) {
      expect(auditContent.parse(content)).toEqual(content);
      expect(auditProblems(content, kinds, "2026-11-22")).toEqual([]);
    }
    const ids = expanded.flatMap(({ file, content }) => [
      auditId(file.key),
      ...content.sentences.flatMap(({ id, searches }) => [id, ...searches.map((search) => search.id)]),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("audits a text that it says a machine wrote", () => {
    expect(audits.map(({ source }) => bySource.get(source)?.kind)).toEqual(["ai-generated"]);
  });

  it("says in three languages what it says", () => {
    for (const { content } of expanded)
      for (const { translations, reason, part } of content.sentences) {
        expect(Object.keys(translations).sort()).toEqual(
          languages.filter((one) => one !== content.language).sort(),
        );
        expect(Object.keys(reason).sort()).toEqual([...languages].sort());
        expect(Object.keys(part ?? {}).sort()).toEqual([...languages].sort());
      }
  });

  it("says of names that exist nowhere where they were searched for", () => {
    const searched = audits.flatMap(({ statements }) => statements.flatMap(({ searches }) => searches));
    for (const name of ["CONJUPOL", "UNITY"]) {
      const found = searched.filter(({ what }) => what.includes(name));
      expect(found.length, name).toBeGreaterThan(1);
      expect(found.every(({ where, on, note }) => where && on && note)).toBe(true);
    }
  });
});
