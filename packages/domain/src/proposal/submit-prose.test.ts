import { describe, expect, test } from "vitest";
import { type EntryContent, emptyProse } from "../entry/content.ts";
import { sampleEntry } from "../evidence/content-samples.ts";
import { type Actor, operatorId } from "../people/actor.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import type { SubmitFacts } from "./facts.ts";
import { mayPublish } from "./may-publish.ts";
import {
  allowed,
  author,
  codeOf,
  draftProposal,
  editFacts,
  goodEdition,
  minute,
  participantClaim,
  patchsetOf,
  publishFacts,
  submitFacts,
} from "./proposal-samples.ts";
import { submit } from "./submit.ts";
import { termsInForce } from "./terms.ts";

const operator: Actor = { type: "operator" };
const run = (facts: SubmitFacts, terms: string | null = termsInForce, by: Actor = author) =>
  submit(facts, { version: facts.stored.version, terms }, by, minute(2));
const withBody = (markdown: string): EntryContent => ({
  ...goodEdition,
  prose: {
    es: { ...emptyProse(), title: "UNITAS LXV", body: [{ id: testId("b", 1), markdown }] },
  },
});
const marked = withBody(`Participó [Perú](claim:${participantClaim.id}).`);
const byMachine: EntryContent = {
  ...goodEdition,
  prose: {
    ...goodEdition.prose,
    pt: { ...emptyProse(), title: "UNITAS LXV", from: { lang: "es", hash: "0".repeat(64), machine: true } },
  },
};
const imported = { ...draftProposal, origin: "import", authors: [operatorId] } as const;

describe("the terms", () => {
  test("are accepted with the first submit, by their version", () => {
    expect(run(submitFacts(), null)).toEqual({
      ok: false,
      refusal: { code: "terms-not-accepted", terms: termsInForce },
    });
    expect(codeOf(run(submitFacts(), "2019-01-01"))).toBe("terms-not-accepted");
    expect(allowed(run(submitFacts())).patchset.terms).toBe(termsInForce);
  });

  test("stay accepted until there are others", () => {
    const accepted = submitFacts({ acceptedTerms: ["2019-01-01", termsInForce] });
    expect(allowed(run(accepted, null)).patchset.terms).toBe(termsInForce);
    expect(codeOf(run(submitFacts({ acceptedTerms: ["2019-01-01"] }), null))).toBe("terms-not-accepted");
  });

  test("are the operator's own", () => {
    expect(allowed(run(submitFacts({ proposal: imported }), null, operator)).patchset.terms).toBe(
      termsInForce,
    );
  });
});

describe("a mark", () => {
  test("to a claim of the entry is submitted with it", () => {
    expect(allowed(run(editFacts(marked))).patchset.operations.map(({ cell }) => cell)).toEqual([
      `block:es:${testId("b", 1)}`,
    ]);
  });

  test("to a claim that goes with the same change is refused, at its paragraph", () => {
    const without = { ...marked, claims: marked.claims.filter(({ id }) => id !== participantClaim.id) };
    expect(run(editFacts(without))).toEqual({
      ok: false,
      refusal: {
        code: "mark-without-claim",
        problems: [{ subject: sampleEntry, path: `block:es:${testId("b", 1)}`, code: "mark-without-claim" }],
      },
    });
  });

  test("is asked about again at publication", () => {
    const good = patchsetOf(editFacts(marked));
    const without = good.subjects.map((subject) =>
      subject.content.type === "entry"
        ? { ...subject, content: { ...subject.content, claims: [] } }
        : subject,
    );
    const facts = publishFacts({
      current: { ...good, risk: "import", subjects: without },
      heads: new Map([[sampleEntry, 1]]),
    });
    expect(codeOf(mayPublish(facts, author))).toBe("mark-without-claim");
  });
});

test("an entry that prose links to must be published", () => {
  const linked = withBody(`Véase [UNITAS](entry:${testId("e", 77)}).`);
  expect(run(editFacts(linked))).toEqual({
    ok: false,
    refusal: { code: "target-unpublished", ids: [testId("e", 77)] },
  });
  const kinds = new Map([...editFacts(linked).entryKinds, [testId("e", 77), "exercise"]]);
  expect(codeOf(run(editFacts(linked, { entryKinds: kinds })))).toBeNull();
});

describe("a machine's translation", () => {
  test("is proposed by people, whose reviewers accept it", () => {
    expect(codeOf(run(editFacts(byMachine)))).toBeNull();
  });

  test("is not imported, where nobody would", () => {
    const facts = editFacts(byMachine, { proposal: imported });
    expect(run(facts, null, operator)).toEqual({
      ok: false,
      refusal: { code: "machine-text", texts: [{ subject: sampleEntry, cell: "from:pt" }] },
    });
    const translated = {
      ...participantClaim,
      translations: {
        en: { text: "x", qualifiers: {}, from: { lang: "es", hash: "0".repeat(64) }, machine: true },
      },
    };
    const claims = { ...goodEdition, claims: [...goodEdition.claims.slice(0, 1), translated] };
    expect(codeOf(run(editFacts(claims, { proposal: imported }), null, operator))).toBe("machine-text");
  });
});

test("one language more is its own operations, all of them of low risk", () => {
  const pt = {
    ...emptyProse(),
    title: "UNITAS LXV",
    summary: "Exercício naval.",
    body: marked.prose.es?.body ?? [],
  };
  const { patchset } = allowed(run(editFacts({ ...goodEdition, prose: { ...goodEdition.prose, pt } })));
  expect(patchset.operations.map(({ cell }) => cell)).toEqual([
    `block:pt:${testId("b", 1)}`,
    "summary:pt",
    "title:pt",
  ]);
  expect(patchset.risk).toBe("low");
});
