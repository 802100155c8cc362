import { describe, expect, test } from "vitest";
import type { EntryContent } from "../entry/content.ts";
import { sampleEntry } from "../evidence/content-samples.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import {
  author,
  checkOf,
  goodEdition,
  ofClaim,
  participantClaim,
  patchsetOf,
  sourceId,
  stranger,
} from "./proposal-samples.ts";
import { authorshipOf, newVersions } from "./versions.ts";

const kinds = new Map([[sourceId, "news" as const]]);
const of = (content: EntryContent, base: EntryContent | null = goodEdition) => {
  const subject = { type: "entry" as const, id: sampleEntry, base: base === null ? 0 : 1, content };
  const { claims, citations } = newVersions([subject], new Map([[sampleEntry, base]]), kinds);
  return [claims.map(({ claim }) => claim), citations.map(({ citation }) => citation)];
};
const [citation] = participantClaim.citations;
const participant = (change: Partial<typeof participantClaim>): EntryContent => ({
  ...goodEdition,
  claims: [ofClaim, { ...participantClaim, ...change }],
});
const recited = (change: object) => participant({ citations: citation ? [{ ...citation, ...change }] : [] });
const c = testId("c", 2);

describe("what a change makes new versions of", () => {
  test.each([
    ["a new entry: all of it", goodEdition, null, [ofClaim.id, participantClaim.id], [testId("c", 1), c]],
    ["nothing: of nothing", goodEdition, goodEdition, [], []],
    [
      "another value: the claim alone",
      participant({ value: { type: "unknown" } }),
      goodEdition,
      [participantClaim.id],
      [],
    ],
    [
      "a preference: of nothing",
      participant({ rank: { rank: "preferred", reason: "newer" } }),
      goodEdition,
      [],
      [],
    ],
    ["another stance: the citation alone", recited({ stance: "partly" }), goodEdition, [], [c]],
    ["a tier: of nothing", recited({ tier: "primary" }), goodEdition, [], []],
    [
      "a citation removed: of nothing",
      participant({ citations: [], unsourced: "withdrawn" }),
      goodEdition,
      [],
      [],
    ],
  ])("%s", (_, content, base, claims, citations) => {
    expect(of(content, base)).toEqual([claims, citations]);
  });
});

test("everyone who saved the draft wrote all of it, save what they had checked when another wrote it", () => {
  const patchset = { ...patchsetOf(), authors: [author.id, stranger.id] };
  const subject = { type: "entry" as const, id: sampleEntry, base: 0, content: goodEdition };
  const versions = newVersions([subject], new Map(), kinds);
  const rows = authorshipOf(patchset, versions, [checkOf(goodEdition, 1, stranger)]);
  const by = (person: string) =>
    rows.filter((row) => row.person === person).map(({ object, id }) => [object, id]);
  expect(by(author.id)).toEqual([
    ["patchset", `${patchset.proposal}/1`],
    ["claim", ofClaim.id],
    ["claim", participantClaim.id],
    ["citation", testId("c", 1)],
    ["citation", c],
  ]);
  expect(by(stranger.id)).toEqual([
    ["patchset", `${patchset.proposal}/1`],
    ["claim", participantClaim.id],
    ["citation", c],
  ]);
});
