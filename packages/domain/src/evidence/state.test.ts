import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckResult, checkResults } from "./check.ts";
import { resolutions, type Stance, stances } from "./citation.ts";
import { asOf } from "./overdue.ts";
import { sourceKindIds, sourceStatuses } from "./source.ts";
import { claimState, hasSupport, type StatedCitation } from "./state.ts";
import type { EvidenceState } from "./states.ts";

type Input = Parameters<typeof claimState>[0];

const source = { kind: "government", status: "ok", origin: "u.s. navy" } as const;
const other = { ...source, origin: "marina de guerra" };
const answer = (result: CheckResult, at = "2026-01-01T10:00:00.000Z") => ({ result, at });

function cites(
  stance: Stance,
  results: CheckResult[] = [],
  more: Partial<StatedCitation> = {},
): StatedCitation {
  return { citation: { stance, resolution: null }, source, checks: results.map((it) => answer(it)), ...more };
}

function stateOf(citations: StatedCitation[], more: Partial<Input> = {}): EvidenceState {
  const claim = { rank: "normal", recheckMonths: null, rivalHasSupport: false, today: "2026-06-01" } as const;
  return claimState({ ...claim, citations, ...more }).state;
}

const resolved = {
  citation: { stance: "contradicts", resolution: { how: "outweighed", reason: "x" } },
} as const;
const machine = { source: { ...source, kind: "ai-generated" } } as const;
const retracted = { source: { ...source, status: "retracted" } } as const;

describe("the rule, first that holds", () => {
  it.each<[EvidenceState, string, StatedCitation[], Partial<Input>?]>([
    [
      "refuted",
      "a deprecated claim, however well sourced",
      [cites("supports", ["confirms"])],
      { rank: "deprecated" },
    ],
    ["refuted", "the only check contradicts", [cites("supports", ["contradicts"])]],
    [
      "refuted",
      "all checks on supporting and partly citations contradict",
      [cites("supports", ["contradicts"]), cites("partly", ["contradicts"]), cites("supports")],
    ],
    [
      "refuted",
      "even when another citation contradicts it too",
      [cites("supports", ["contradicts"]), cites("contradicts")],
    ],
    [
      "refuted",
      "even when a rival has support",
      [cites("supports", ["contradicts"])],
      { rivalHasSupport: true },
    ],
    [
      "cited",
      "one of two checks contradicts, the other did not find it",
      [cites("supports", ["contradicts", "not-found"])],
    ],
    [
      "cited",
      "one of two checks contradicts, the other could not open it",
      [cites("supports", ["contradicts", "inaccessible"])],
    ],
    ["checked", "one reader contradicts, another confirms", [cites("supports", ["contradicts", "confirms"])]],
    [
      "cited",
      "checks that contradict count only on supporting citations",
      [cites("supports"), cites("context", ["contradicts"])],
    ],
    ["disputed", "a citation contradicts", [cites("supports", ["confirms"]), cites("contradicts")]],
    [
      "disputed",
      "a contradicting citation was confirmed",
      [cites("supports"), cites("contradicts", ["confirms"])],
    ],
    ["disputed", "only a contradicting citation", [cites("contradicts")]],
    [
      "disputed",
      "a contradicting passage could not be opened",
      [cites("supports"), cites("contradicts", ["inaccessible"])],
    ],
    [
      "disputed",
      "readers disagree whether the contradicting passage is there",
      [cites("supports"), cites("contradicts", ["not-found", "confirms"])],
    ],
    [
      "cited",
      "the contradicting passage was not found",
      [cites("supports"), cites("contradicts", ["not-found"])],
    ],
    [
      "cited",
      "one reader did not find the contradicting passage, another could not open it",
      [cites("supports"), cites("contradicts", ["not-found", "inaccessible"])],
    ],
    ["refuted", "the only check on a partly citation contradicts", [cites("partly", ["contradicts"])]],
    [
      "cited",
      "the partly citation is contradicted by its check, the supporting one found partly",
      [cites("supports", ["partly"]), cites("partly", ["contradicts"])],
    ],
    [
      "cited",
      "the supporting citation is contradicted by its check, the partly one found partly",
      [cites("supports", ["contradicts"]), cites("partly", ["partly"])],
    ],
    ["cited", "the contradiction is resolved", [cites("supports"), cites("contradicts", [], resolved)]],
    [
      "cited",
      "the contradicting source is retracted",
      [cites("supports"), cites("contradicts", [], retracted)],
    ],
    [
      "cited",
      "a machine wrote the contradicting source",
      [cites("supports"), cites("contradicts", [], machine)],
    ],
    ["disputed", "another value has support", [cites("supports", ["confirms"])], { rivalHasSupport: true }],
    [
      "disputed",
      "another value has support and this one is preferred",
      [cites("supports", ["confirms"])],
      { rivalHasSupport: true, rank: "preferred" },
    ],
    ["disputed", "another value has support and this one has none", [], { rivalHasSupport: true }],
    ["unsourced", "no citation", []],
    ["unsourced", "only context", [cites("context", ["confirms"])]],
    ["unsourced", "only a resolved contradiction", [cites("contradicts", [], resolved)]],
    ["unsourced", "only a retracted source, confirmed", [cites("supports", ["confirms"], retracted)]],
    ["unsourced", "only a machine's source, confirmed", [cites("supports", ["confirms"], machine)]],
    ["unsourced", "only a source nobody knows", [cites("supports", ["confirms"], { source: null })]],
    [
      "unsourced",
      "a retracted source whose checks contradict",
      [cites("supports", ["contradicts"], retracted)],
    ],
    ["cited", "a supporting citation nobody checked", [cites("supports")]],
    [
      "cited",
      "a dead source still counts",
      [cites("supports", [], { source: { ...source, status: "dead" } })],
    ],
    ["cited", "only a partly citation", [cites("partly")]],
    ["cited", "a partly citation, confirmed: partly never lifts", [cites("partly", ["confirms"])]],
    ["cited", "a supporting citation found partly", [cites("supports", ["partly"])]],
    ["cited", "a supporting citation not found", [cites("supports", ["not-found"])]],
    ["cited", "a supporting citation nobody could open", [cites("supports", ["inaccessible"])]],
    [
      "cited",
      "context confirmed beside an unchecked citation",
      [cites("supports"), cites("context", ["confirms"])],
    ],
    ["checked", "a supporting citation confirmed", [cites("supports", ["confirms"])]],
    ["checked", "preferred, without a rival", [cites("supports", ["confirms"])], { rank: "preferred" }],
    [
      "checked",
      "confirmed in one origin, cited from another",
      [cites("supports", ["confirms"]), cites("supports", [], { source: other })],
    ],
    [
      "checked",
      "confirmed in one origin, partly confirmed in another",
      [cites("supports", ["confirms"]), cites("partly", ["confirms"], { source: other })],
    ],
    ["checked", "confirmed by two readers in one source", [cites("supports", ["confirms", "confirms"])]],
    [
      "corroborated",
      "confirmed in two origins",
      [cites("supports", ["confirms"]), cites("supports", ["confirms"], { source: other })],
    ],
  ])("%s: %s", (state, _, citations, more) => {
    expect(stateOf(citations, more)).toBe(state);
  });
});

describe("corroboration by independent origins", () => {
  const confirmed = (origin: string) => cites("supports", ["confirms"], { source: { ...source, origin } });
  it("counts three citations of one origin as checked; one more of another corroborates", () => {
    const three = [confirmed("navy"), confirmed("navy"), confirmed("navy")];
    expect(stateOf(three)).toBe("checked");
    expect(stateOf([...three, confirmed("ministry")])).toBe("corroborated");
  });

  it("counts all unknown origins as one", () => {
    expect(stateOf([confirmed(""), confirmed("")])).toBe("checked");
  });

  it("does not count an origin whose source is retracted", () => {
    const gone = cites("supports", ["confirms"], { source: { ...other, status: "retracted" } });
    expect(stateOf([confirmed("navy"), gone])).toBe("checked");
  });
});

describe("overdue", () => {
  const checkedAt = (...times: string[]) =>
    cites("supports", [], { checks: times.map((at) => answer("confirms", at)) });
  const dated = (citations: StatedCitation[], today: string | null) =>
    claimState({ rank: "normal", recheckMonths: 18, citations, rivalHasSupport: false, today });

  it.each([
    ["2026-07-01", "checked"],
    ["2026-07-02", "overdue"],
    [null, "checked"],
  ])("18 months after 1 January 2025, on %s it is %s", (today, state) => {
    expect(dated([checkedAt("2025-01-01T23:00:00.000Z")], today)).toEqual({ state, overdueOn: "2026-07-01" });
  });

  it("counts from the newest confirming check of any supporting citation", () => {
    const citations = [
      checkedAt("2025-01-01T00:00:00.000Z", "2025-03-01T00:00:00.000Z"),
      checkedAt("2024-01-01T00:00:00.000Z"),
    ];
    expect(dated(citations, "2026-08-01")).toEqual({ state: "checked", overdueOn: "2026-09-01" });
  });

  it("does not count from checks that do not confirm, or that confirm another stance", () => {
    const later = "2026-06-01T00:00:00.000Z";
    const citations = [
      cites("supports", [], {
        checks: [answer("confirms", "2025-01-01T00:00:00.000Z"), answer("partly", later)],
      }),
      cites("partly", [], { checks: [answer("confirms", later)] }),
    ];
    expect(dated(citations, "2026-08-01").state).toBe("overdue");
  });

  it("stands before corroborated, and after cited, unsourced, disputed and refuted", () => {
    const old = [
      checkedAt("2020-01-01T00:00:00.000Z"),
      { ...checkedAt("2020-01-01T00:00:00.000Z"), source: other },
    ];
    expect(dated(old, "2026-01-01").state).toBe("overdue");
    expect(dated([...old, cites("contradicts")], "2026-01-01")).toEqual({
      state: "disputed",
      overdueOn: null,
    });
    expect(dated([cites("supports")], "2026-01-01")).toEqual({ state: "cited", overdueOn: null });
  });
});

describe("hasSupport", () => {
  it.each<[boolean, string, StatedCitation[]]>([
    [false, "nothing", []],
    [true, "a supporting citation", [cites("supports")]],
    [true, "a partly citation", [cites("partly")]],
    [false, "context and contradiction", [cites("context"), cites("contradicts")]],
    [
      false,
      "retracted, machine and unknown sources",
      [
        cites("supports", [], retracted),
        cites("supports", [], machine),
        cites("supports", [], { source: null }),
      ],
    ],
  ])("is %s with %s", (expected, _, citations) => {
    expect(hasSupport(citations)).toBe(expected);
  });
});

describe("the laws of the rule", () => {
  const day = fc.integer({ min: 0, max: 27 }).map((n) => `2025-06-${String(n + 1).padStart(2, "0")}`);
  const anyAnswer = fc.record({
    result: fc.constantFrom(...checkResults),
    at: day.map((it) => `${it}T00:00:00.000Z`),
  });
  const anyCited: fc.Arbitrary<StatedCitation> = fc.record({
    citation: fc.record({
      stance: fc.constantFrom(...stances),
      resolution: fc.option(fc.record({ how: fc.constantFrom(...resolutions), reason: fc.constant("x") })),
    }),
    source: fc.option(
      fc.record({
        kind: fc.constantFrom(...sourceKindIds, "ai-generated" as const),
        status: fc.constantFrom(...sourceStatuses),
        origin: fc.constantFrom("", "a", "b"),
      }),
    ),
    checks: fc.array(anyAnswer, { maxLength: 3 }),
  });
  const anyInput: fc.Arbitrary<Input> = fc.record({
    rank: fc.constantFrom("normal", "preferred", "deprecated"),
    recheckMonths: fc.constantFrom(null, 1, 12),
    citations: fc.array(anyCited, { maxLength: 5 }),
    rivalHasSupport: fc.boolean(),
    today: fc.oneof(day, fc.constant("2026-07-01"), fc.constant(null)),
  });
  const quality = (state: EvidenceState) =>
    ["refuted", "disputed", "unsourced", "cited", "overdue", "checked", "corroborated"].indexOf(state);
  const lifted = (state: EvidenceState) => quality(state) > quality("cited");

  it("the same inputs give the same state, in whatever order they come", () => {
    const shuffled = anyInput.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray([...input.citations], { minLength: input.citations.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([input, citations]) => {
        const turned = citations.map((it) => ({ ...it, checks: it.checks.toReversed() }));
        expect(claimState({ ...input, citations: turned })).toEqual(claimState(input));
      }),
    );
  });

  it("adding a contradicting citation never improves a state", () => {
    fc.assert(
      fc.property(anyInput, anyCited, (input, cited) => {
        const added = { ...cited, citation: { ...cited.citation, stance: "contradicts" as const } };
        const after = claimState({ ...input, citations: [...input.citations, added] });
        expect(quality(after.state)).toBeLessThanOrEqual(quality(claimState(input).state));
      }),
    );
  });

  it("adding a check of partly never lifts", () => {
    fc.assert(
      fc.property(anyInput, fc.nat({ max: 4 }), day, (input, n, at) => {
        const citations = input.citations.map((it, k) =>
          k === n
            ? { ...it, checks: [...it.checks, { result: "partly" as const, at: `${at}T00:00:00.000Z` }] }
            : it,
        );
        const before = claimState(input).state;
        const after = claimState({ ...input, citations }).state;
        if (lifted(after)) expect(lifted(before)).toBe(true);
        if (before !== "refuted") expect(quality(after)).toBeLessThanOrEqual(quality(before));
      }),
    );
  });

  it("adding citations of a machine or of a retracted source changes nothing", () => {
    fc.assert(
      fc.property(anyInput, anyCited, fc.constantFrom(machine, retracted), (input, cited, none) => {
        expect(claimState({ ...input, citations: [...input.citations, { ...cited, ...none }] })).toEqual(
          claimState(input),
        );
      }),
    );
  });

  it("a state dated later is the state stored without a date, as of that day", () => {
    fc.assert(
      fc.property(anyInput, day, (input, today) => {
        const { state, overdueOn } = claimState({ ...input, today: null });
        expect(claimState({ ...input, today })).toEqual({ state: asOf(state, overdueOn, today), overdueOn });
      }),
    );
  });
});
