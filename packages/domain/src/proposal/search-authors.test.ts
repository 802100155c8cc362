import { expect, test } from "vitest";
import { sampleAudit, sampleSentence } from "../audit/content-samples.ts";
import type { EntryContent } from "../entry/content.ts";
import { sampleClaim, sampleContent, sampleEntry } from "../evidence/content-samples.ts";
import type { Search } from "../evidence/search.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import {
  author,
  codeOf,
  editFacts,
  goodEdition,
  participantClaim,
  sourceId,
  stranger,
} from "./proposal-samples.ts";
import { searchAuthorProblems } from "./search-authors.ts";
import { submit } from "./submit.ts";
import { termsInForce } from "./terms.ts";

const searched = (by: string, more: Partial<Search> = {}): Search => ({
  id: testId("d", 9),
  where: "Library of the Inter-American Defense Board",
  what: "CONJUPOL",
  on: "2026-11-20",
  by,
  note: "",
  ...more,
});
const entry = (...searches: Search[]): EntryContent =>
  sampleContent("country", [sampleClaim(2, { predicate: "none-found", searches })]);
const theirs = searched(stranger.id);
const found = (content: EntryContent, base: EntryContent | null) =>
  searchAuthorProblems([{ id: sampleEntry, base: 0, content }], new Map([[sampleEntry, base]]), [
    author.id,
  ]).map(({ path, code }) => `${code} at ${path}`);
const wrong = [`search-by-another at claim:${sampleClaim(2).id}/searches`];

test.each<[string, EntryContent, EntryContent | null, string[]]>([
  ["an author's own search", entry(searched(author.id)), null, []],
  ["a search in another's name", entry(theirs), null, wrong],
  [
    "another's search as it is published",
    entry(theirs, searched(author.id, { id: testId("d", 8) })),
    entry(theirs),
    [],
  ],
  [
    "another's published search in other words",
    entry({ ...theirs, what: "CONJUPOL 2019" }),
    entry(theirs),
    wrong,
  ],
  [
    "another's published search said in another language",
    entry({ ...theirs, saidIn: { es: { where: "Biblioteca", what: "CONJUPOL", note: "" } } }),
    entry(theirs),
    [],
  ],
  ["another's search taken out", entry(), entry(theirs), []],
  ["one's own search in another's name", entry(theirs), entry(searched(author.id)), wrong],
])("%s", (_, content, base, problems) => {
  expect(found(content, base)).toEqual(problems);
});

test("holds for the searches of an audit", () => {
  const content = sampleAudit(sourceId, { sentences: [sampleSentence(1, { searches: [theirs] })] });
  expect(searchAuthorProblems([{ id: sampleEntry, base: 0, content }], new Map(), [author.id])).toHaveLength(
    1,
  );
});

test("nobody submits a search in another's name", () => {
  const content = { ...goodEdition, claims: [{ ...participantClaim, searches: [theirs] }] };
  const facts = editFacts({ ...goodEdition, claims: [...goodEdition.claims.slice(0, 1), ...content.claims] });
  expect(
    codeOf(
      submit(
        facts,
        { version: facts.stored.version, terms: termsInForce },
        author,
        "2026-01-02T00:02:00.000Z",
      ),
    ),
  ).toBe("content-invalid");
});
