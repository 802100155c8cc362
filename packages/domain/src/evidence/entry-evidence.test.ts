import { describe, expect, it } from "vitest";
import type { Claim } from "../entry/content.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import { sampleCheck, sampleCitation, sampleClaim, sampleContent, sampleEntry } from "./content-samples.ts";
import { claimAsOf, type EvidenceFacts, summarise, viewClaims } from "./entry-evidence.ts";
import { citationHash, claimHash } from "./hash.ts";
import { emptySource, type SourceContent } from "./source.ts";

const source = (publisher: string, more: Partial<SourceContent> = {}): SourceContent => ({
  ...emptySource,
  ...more,
  csl: { ...emptySource.csl, publisher },
});
const facts: EvidenceFacts = {
  sources: new Map([
    [testId("d", 1), source("Navy")],
    [testId("d", 2), source("Ministry")],
    [testId("d", 3), source("Model", { kind: "ai-generated" })],
  ]),
  checks: [],
  versions: new Map(),
  today: "2026-06-01",
};
const firstHeld = (n: number, more: Partial<Claim> = {}): Claim =>
  sampleClaim(n, {
    predicate: "first-held",
    value: { type: "date", edtf: `${1958 + n}`, extent: "some-point", end: "event" },
    qualifiers: {},
    citations: [sampleCitation(n)],
    ...more,
  });
const view = (kind: string, claims: Claim[], more: Partial<EvidenceFacts> = {}) =>
  viewClaims(sampleEntry, sampleContent(kind, claims), { ...facts, ...more });
const states = (...given: Parameters<typeof view>) => view(...given).map(({ state }) => state);

describe("viewClaims", () => {
  it("gives hashes, versions and the checks on these very versions", () => {
    const claim = firstHeld(1);
    const check = sampleCheck(claim, sampleCitation(1), "confirms");
    const stale = { ...check, id: testId("b", 2), by: testId("f", 2), claimHash: "0".repeat(64) };
    const [shown] = view("exercise", [claim], { checks: [check, stale], versions: new Map([[claim.id, 3]]) });
    expect(shown).toMatchObject({
      hash: claimHash(sampleEntry, claim),
      version: 3,
      state: "checked",
      overdueOn: null,
      citations: [{ hash: citationHash(claim.id, sampleCitation(1)), checks: [check] }],
    });
  });

  it.each<[string, Claim[], string[]]>([
    [
      "1959 and 1960 are disputed while both have a source",
      [firstHeld(1), firstHeld(2)],
      ["disputed", "disputed"],
    ],
    [
      "also when one is preferred",
      [firstHeld(1, { rank: { rank: "preferred", reason: "x" } }), firstHeld(2)],
      ["disputed", "disputed"],
    ],
    [
      "a value without support disputes nothing",
      [firstHeld(1), firstHeld(2, { citations: [] })],
      ["cited", "disputed"],
    ],
    [
      "nor does one that only a machine supports",
      [firstHeld(1), firstHeld(2, { citations: [sampleCitation(2, { source: testId("d", 3) })] })],
      ["cited", "disputed"],
    ],
    [
      "nor one that cites a source nobody knows",
      [firstHeld(1), firstHeld(2, { citations: [sampleCitation(2, { source: testId("d", 9) })] })],
      ["cited", "disputed"],
    ],
    [
      "nor one of a draft that names no source yet",
      [firstHeld(1), firstHeld(2, { citations: [sampleCitation(2, { source: null })] })],
      ["cited", "disputed"],
    ],
    [
      "deprecating one ends the dispute",
      [firstHeld(1), firstHeld(2, { rank: { rank: "deprecated", reason: "x" } })],
      ["cited", "refuted"],
    ],
  ])("%s", (_, claims, expected) => {
    expect(states("exercise", claims)).toEqual(expected);
  });

  it("corroborates by origin of the sources, not by their number", () => {
    const citations = [sampleCitation(1), sampleCitation(2), sampleCitation(3, { source: testId("d", 2) })];
    const claim = firstHeld(1, { citations });
    const checks = citations.map((it) => sampleCheck(claim, it, "confirms"));
    expect(states("exercise", [claim], { checks: checks.slice(0, 2) })).toEqual(["checked"]);
    expect(states("exercise", [claim], { checks })).toEqual(["corroborated"]);
  });

  it("takes the re-check period from the kind, and leaves dates to later when today is null", () => {
    const status = firstHeld(1, { predicate: "status", value: { type: "term", term: "active" } });
    const checks = [sampleCheck(status, sampleCitation(1), "confirms", { at: "2024-01-01T00:00:00.000Z" })];
    expect(states("exercise", [status], { checks })).toEqual(["overdue"]);
    const stored = view("exercise", [status], { checks, today: null });
    expect(stored).toMatchObject([{ state: "checked", overdueOn: "2025-07-01" }]);
    const on = (today: string) => stored.map((claim) => claimAsOf(claim, today));
    expect(on("2025-07-01")).toEqual(stored);
    expect(on("2025-07-02")).toMatchObject([{ state: "overdue" }]);
  });

  it("orders by the kind's predicates, preferred first, deprecated last, else as they stand", () => {
    const at = (n: number, predicate: string, rank: Claim["rank"]["rank"]) =>
      sampleClaim(n, { predicate, rank: { rank, reason: null } });
    const claims = [
      at(1, "unheard-of", "preferred"),
      at(2, "focus", "deprecated"),
      at(3, "focus", "normal"),
      at(4, "organizer", "normal"),
      at(5, "focus", "preferred"),
      at(6, "focus", "normal"),
    ];
    expect(view("exercise", claims).map(({ id }) => id)).toEqual(
      [4, 5, 3, 6, 2, 1].map((n) => testId("a", n)),
    );
  });

  it("shows a draft of an unknown kind as it is", () => {
    expect(states("x", [sampleClaim(1, { value: null })])).toEqual(["unsourced"]);
  });

  it("reads 600 claims with two citations and a check each without a scan inside a scan", {
    timeout: 2_000,
  }, () => {
    const claims = Array.from({ length: 600 }, (_, n) =>
      firstHeld(n, { citations: [sampleCitation(n), sampleCitation(n + 1000)] }),
    );
    const checks = claims.map((claim) => sampleCheck(claim, sampleCitation(0), "confirms"));
    expect(view("exercise", claims, { checks })).toHaveLength(600);
  });
});

describe("summarise", () => {
  it("counts states and finds the newest check", () => {
    const [one, two] = [
      firstHeld(1),
      sampleClaim(2, { predicate: "statement", citations: [sampleCitation(2)] }),
    ];
    const checks = [
      sampleCheck(one, sampleCitation(1), "confirms", { at: "2026-01-02T00:00:00.000Z" }),
      sampleCheck(two, sampleCitation(2), "not-found", { at: "2026-02-02T00:00:00.000Z" }),
    ];
    expect(summarise(view("exercise", [one, two], { checks }))).toEqual({
      total: 2,
      states: { checked: 1, cited: 1 },
      lastChecked: "2026-02-02T00:00:00.000Z",
    });
    expect(summarise([])).toEqual({ total: 0, states: {}, lastChecked: null });
  });
});
