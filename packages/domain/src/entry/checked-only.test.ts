import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleClaim, sampleContent, sampleEntry } from "../evidence/content-samples.ts";
import { viewClaims } from "../evidence/entry-evidence.ts";
import { evidenceStates } from "../evidence/states.ts";
import type { EntryPage, IncomingClaim } from "../reading/entry-page.ts";
import type { Surroundings } from "../reading/surroundings.ts";
import { checkedAround, checkedOnly } from "./checked-only.ts";
import { pageBody } from "./page-body.ts";

const facts = { sources: new Map(), checks: [], versions: new Map(), today: null };
const content = sampleContent("exercise-edition", [sampleClaim(1), sampleClaim(2)]);
const views = viewClaims(sampleEntry, content, facts);
const body = pageBody(sampleEntry, content, { ...facts, importedCitations: new Set(), stale: {} });

const incoming = (state: IncomingClaim["state"]): IncomingClaim => ({
  claim: "c",
  entry: "e",
  predicate: "of",
  kind: "exercise-edition",
  role: null,
  state,
  when: null,
  sortDate: null,
  listed: null,
});

const pageWith = (own: IncomingClaim["state"][], others: IncomingClaim["state"][]): EntryPage => ({
  slug: "aurora",
  revision: { number: 1, head: 1, publishedAt: "2026-01-01T00:00:00.000Z" },
  demonstration: false,
  asOf: "2026-01-01",
  body: { ...body, claims: own.flatMap((state) => views.slice(0, 1).map((view) => ({ ...view, state }))) },
  incoming: others.map(incoming),
  incomingTotal: others.length + 100,
  names: { entries: {}, sources: {}, people: {} },
});

const states = fc.array(fc.constantFrom(...evidenceStates), { maxLength: 12 });

test("what stays and what is hidden is all there was, and only confirmed claims stay", () => {
  fc.assert(
    fc.property(states, states, (own, others) => {
      const page = pageWith(own, others);
      const { page: kept, hidden } = checkedOnly(page);
      expect(kept.body.claims.length + kept.incoming.length + hidden).toBe(own.length + others.length);
      for (const { state } of [...kept.body.claims, ...kept.incoming])
        expect(["checked", "corroborated"]).toContain(state);
      expect(kept.incomingTotal - kept.incoming.length).toBe(100);
      expect(kept.body.evidence).toEqual(page.body.evidence);
    }),
  );
});

test("around a page, rows and terms without a confirmed claim fall away, and so does what is derived", () => {
  const known = (state: IncomingClaim["state"]) => ({ claim: "c", predicate: "p", role: null, state });
  const around: Surroundings = {
    matrix: {
      parts: [{ entry: "e", when: null }],
      rows: [
        { actor: "a", cells: { e: [known("cited")] } },
        { actor: "b", cells: { e: [known("cited"), known("checked")] } },
      ],
      total: 1,
    },
    gathered: [
      {
        facet: "field",
        term: "training",
        total: 9,
        claims: views.map((claim) => ({ entry: "e", kind: "k", claim })),
      },
    ],
    actor: null,
    seeAlso: [{ entry: "e", shared: [], terms: [] }],
    names: { entries: {}, sources: {}, people: {} },
  };
  const kept = checkedAround(around);
  expect(kept.matrix?.rows).toEqual([{ actor: "b", cells: { e: [known("checked")] } }]);
  expect(kept.gathered).toBeNull();
  expect(kept.seeAlso).toEqual(around.seeAlso);
});
