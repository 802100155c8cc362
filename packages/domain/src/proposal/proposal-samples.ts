import type { EntryContent } from "../entry/content.ts";
import type { Check, CheckResult } from "../evidence/check.ts";
import { sampleCitation, sampleClaim, sampleContent, sampleEntry } from "../evidence/content-samples.ts";
import { citationHash, claimHash } from "../evidence/hash.ts";
import { emptySource, type SourceContent } from "../evidence/source.ts";
import type { Person } from "../people/actor.ts";
import type { Member } from "../people/eligible.ts";
import type { Role } from "../people/roles.ts";
import type { Refusal } from "../refusal.ts";
import type { Result } from "../result.ts";
import { testId } from "../revision/content-arbitrary-samples.ts";
import type { Draft } from "./draft.ts";
import type { PublishFacts, SubmitFacts } from "./facts.ts";
import { fullPolicy } from "./policy.ts";
import type { Patchset, Proposal, Review, StoredDraft } from "./proposal.ts";
import { submit } from "./submit.ts";
import { termsInForce } from "./terms.ts";

/** The n-th minute of the day on which tests happen. */
export const minute = (n: number) => new Date(Date.UTC(2026, 0, 2, 0, n)).toISOString();

/** A person of a role, for tests. */
export function samplePerson(n: number, role: Role, blocked = false): Person {
  return { type: "person", id: testId("f", n), name: `${role} ${n}`, role, blocked };
}

export const author = samplePerson(1, "contributor");
export const stranger = samplePerson(2, "contributor");
export const reviewer = samplePerson(3, "reviewer");
export const reviewer2 = samplePerson(4, "reviewer");
export const editor = samplePerson(5, "editor");
export const admin = samplePerson(6, "admin");
export const everyone = [author, stranger, reviewer, reviewer2, editor, admin];

/** People by id, as the database knows them when a rule decides. */
export const membersOf = (people: readonly Person[]): Map<string, Member> =>
  new Map(people.map(({ id, role, blocked }) => [id, { id, role, blocked }]));

export const exerciseId = testId("e", 5);
export const sourceId = testId("d", 1);
export const proposalId = testId("a", 900);

/** A source with all that it needs. */
export const goodSource: SourceContent = {
  ...emptySource,
  csl: {
    ...emptySource.csl,
    title: "UNITAS LXV begins",
    publisher: "U.S. Navy",
    url: "https://example.org/u",
  },
};

export const ofClaim = sampleClaim(1, {
  predicate: "of",
  value: { type: "entry", id: exerciseId },
  qualifiers: {},
  citations: [sampleCitation(1)],
});
export const participantClaim = sampleClaim(2, { citations: [sampleCitation(2)] });

/** An edition with a title, its exercise and one participant, each cited once. */
export const goodEdition: EntryContent = {
  ...sampleContent("exercise-edition", [ofClaim, participantClaim]),
  language: "es",
  prose: { es: { title: "UNITAS LXV", aliases: [], summary: "", body: [], from: null } },
};

/** A draft of that edition as a new entry, with its new source. */
export const newEditionDraft: Draft = {
  rationale: "The sixty-fifth edition, from the organizer's announcement.",
  subjects: [
    { id: sampleEntry, base: 0, content: goodEdition },
    { id: sourceId, base: 0, content: goodSource },
  ],
};

export const draftProposal: Proposal = {
  id: proposalId,
  state: "draft",
  origin: "people",
  demonstration: false,
  openedBy: author.id,
  openedAt: minute(0),
  draftVersion: 3,
  patchset: null,
  authors: [author.id],
};

/** A draft as stored, version 3. */
export const storedDraft = (draft: Draft): StoredDraft => ({
  version: 3,
  draft,
  carried: [],
  savedAt: minute(1),
  savedBy: author.id,
});

/** What submitting knows about the new edition; with `more` put over it. */
export function submitFacts(more: Partial<SubmitFacts> = {}): SubmitFacts {
  return {
    proposal: draftProposal,
    stored: storedDraft(newEditionDraft),
    current: null,
    policy: fullPolicy,
    checks: [],
    bases: new Map(),
    entryKinds: new Map([
      [exerciseId, "exercise"],
      [testId("e", 1), "country"],
      [testId("e", 2), "country"],
    ]),
    sources: new Map(),
    usedIds: new Set(),
    supportedBy: new Map(),
    linkedClaims: new Map(),
    acceptedTerms: [],
    ...more,
  };
}

/** What submitting knows about an edit of the published edition (revision 1), whose source is published too. */
export function editFacts(content: EntryContent, more: Partial<SubmitFacts> = {}): SubmitFacts {
  const rationale = "A correction from the organizer's own page.";
  return submitFacts({
    stored: storedDraft({ rationale, subjects: [{ id: sampleEntry, base: 1, content }] }),
    bases: new Map([[sampleEntry, goodEdition]]),
    sources: new Map([[sourceId, goodSource]]),
    ...more,
  });
}

/** The patchset that submitting these facts makes. */
export function patchsetOf(facts: SubmitFacts = submitFacts()): Patchset {
  return allowed(submit(facts, { version: facts.stored.version, terms: termsInForce }, author, minute(2)))
    .patchset;
}

/** A check by somebody of the n-th citation of a content's claims, on its present hashes. */
export function checkOf(
  { claims }: EntryContent,
  n: number,
  by: Person,
  result: CheckResult = "confirms",
  id = testId("b", n),
): Check {
  const found = claims
    .flatMap((claim) => claim.citations.map((citation) => ({ claim, citation })))
    .find(({ citation }) => citation.id === testId("c", n));
  if (found === undefined) return { ...emptyCheck, id, by: by.id, result };
  const { claim, citation } = found;
  return {
    id,
    claim: claim.id,
    claimHash: claimHash(sampleEntry, claim),
    citation: citation.id,
    citationHash: citationHash(claim.id, citation),
    by: by.id,
    result,
    reason: null,
    at: minute(3),
  };
}

const emptyCheck = { claim: "", claimHash: "", citation: "", citationHash: "", reason: null, at: minute(3) };

export const allChecks = [checkOf(goodEdition, 1, reviewer), checkOf(goodEdition, 2, reviewer2)];
export const allRead = allChecks.map(({ id }) => id);

/** What reviewing and publishing know about the new edition, submitted and wholly checked; with `more` put over it. */
export function publishFacts(more: Partial<PublishFacts> = {}): PublishFacts {
  const current = more.current === undefined ? patchsetOf() : more.current;
  return {
    proposal: { ...draftProposal, state: "submitted", patchset: 1 },
    current,
    reviews: [],
    members: membersOf(everyone),
    policy: fullPolicy,
    checks: allChecks,
    heads: new Map(),
    sources: new Map(),
    supportedBy: new Map(),
    versions: new Map(),
    takenSlugs: new Set(),
    statedSlugs: new Map(),
    today: "2026-01-02",
    ...more,
  };
}

/** A verdict of somebody on the patchset of these facts. */
export function reviewOf(
  { current }: { readonly current: Patchset | null },
  n: number,
  person: Person,
  verdict: Review["verdict"],
  more: Partial<Review> = {},
): Review {
  return {
    id: testId("c", 100 + n),
    proposal: proposalId,
    patchset: current?.number ?? 0,
    hash: current?.hash ?? "",
    person: person.id,
    verdict,
    reason: null,
    text: "",
    target: null,
    policyVersion: 1,
    at: minute(10 + n),
    ...more,
  };
}

/** Ids one after the other, for rules that mint. */
export function mintIds(letter = "f"): () => string {
  let n = 500;
  return () => testId(letter, n++);
}

/** The value of a rule's answer, for tests that need it; a refusal is shown by its code. */
export function allowed<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value;
}

/** The code of a rule's refusal, or null. */
export function codeOf<T>(result: Result<T, Refusal>): Refusal["code"] | null {
  return result.ok ? null : result.refusal.code;
}
