import type { createCaller } from "@convenio/api/router";
import type { CheckResult } from "@convenio/domain/evidence/check";
import type { Draft, DraftSubject } from "@convenio/domain/proposal/draft";
import { termsInForce } from "@convenio/domain/proposal/terms";
import { stableId } from "../stable-id.ts";
import { demoClaim, demoEntry } from "./content.ts";
import { contradictedLater, firstEntries, leftInaccessible } from "./first-entries.ts";
import type { DemoEmail } from "./people.ts";
import { retold } from "./prose.ts";

type Caller = ReturnType<typeof createCaller>;
/** The caller of a demo person at a moment (ISO 8601, UTC): the demonstration has a past. */
export type As = (email: DemoEmail, at: string) => Caller;

/** Ids made from the keys of the demonstration's own claims. */
const idsOf = (names: readonly string[]) => new Set(names.map((name) => stableId(`demonstration/${name}`)));

type About = Parameters<Caller["proposals"]["open"]>[0]["about"];

/** Opens a draft, changes it, submits it. */
async function propose(
  author: Caller,
  about: About,
  rationale: string,
  change: (draft: Draft) => DraftSubject[],
) {
  const { id } = await author.proposals.open({ about });
  const { draft } = await author.proposals.page({ id });
  if (!draft) throw new Error("an author sees the draft");
  const subjects = change(draft.draft);
  const { version } = await author.proposals.save({
    id,
    version: draft.version,
    draft: { rationale, subjects },
  });
  await author.proposals.submit({ id, version, terms: termsInForce });
  return id;
}

/** Proposes one more statement of an invented entry. */
function proposeStatement(author: Caller, entry: string, name: string, words: string, rationale: string) {
  const claim = demoClaim(name, "statement", { type: "text", text: words, lang: "en" });
  return propose(author, { type: "entry", id: demoEntry(entry) }, rationale, ({ subjects }) =>
    subjects.map((subject) =>
      subject.id === demoEntry(entry) && subject.content.type === "entry"
        ? { ...subject, content: { ...subject.content, claims: [...subject.content.claims, claim] } }
        : subject,
    ),
  );
}

/** Answers every passage of the current patchset; `inaccessible` for the claims named. */
async function checkAll(reviewer: Caller, proposal: string, inaccessible: ReadonlySet<string> = new Set()) {
  const { current } = await reviewer.proposals.page({ id: proposal });
  const citations = (current?.passages ?? []).flatMap((passage) => passage.citations);
  const answers = citations.map(({ claim, claimHash, citation, citationHash }) => {
    const closed = inaccessible.has(claim);
    const result: CheckResult = closed ? "inaccessible" : "confirms";
    return {
      claim,
      claimHash,
      citation,
      citationHash,
      result,
      reason: closed ? "The invented archive was closed." : undefined,
    };
  });
  if (answers.length > 0) await reviewer.checks.record({ citations: answers });
}

async function approve(reviewer: Caller, proposal: string) {
  const { current } = await reviewer.proposals.page({ id: proposal });
  if (!current) return;
  const read = current.passages.flatMap((passage) =>
    passage.citations.flatMap(({ checks }) => checks.map(({ id }) => id)),
  );
  const acknowledged = current.warnings.map(({ key }) => key);
  const seen = { proposal, patchset: current.number, hash: current.hash };
  await reviewer.reviews.approve({ ...seen, read, acknowledged });
}

/**
 * What a demo shows beyond the record: invented entries in every evidence state, and proposals submitted, sent
 * back and approved, in the names of the demo people. Runs once, on an empty demo.
 */
export async function loadDemonstration(as: As): Promise<void> {
  const author = as("contributor@demo.convenio", "2024-03-04T09:00:00.000Z");
  const first = await propose(
    author,
    { type: "new", kind: "exercise-edition", language: "en" },
    "Demonstration: an invented exercise and what goes with it.",
    () => firstEntries(),
  );
  await checkAll(as("reviewer@demo.convenio", "2024-03-05T10:00:00.000Z"), first, idsOf(leftInaccessible));
  await approve(as("reviewer@demo.convenio", "2024-03-05T11:00:00.000Z"), first);
  await approve(as("reviewer2@demo.convenio", "2024-03-06T09:30:00.000Z"), first);
  await contradict(as("reviewer@demo.convenio", "2024-04-02T09:00:00.000Z"));

  const reworded = await propose(
    as("contributor2@demo.convenio", "2024-05-06T09:00:00.000Z"),
    { type: "entry", id: demoEntry("ejemplum") },
    "Demonstration: what is told comes first, in English; the Spanish translation is outdated since.",
    ({ subjects }) => retold(subjects),
  );
  await approve(as("reviewer2@demo.convenio", "2024-05-07T09:00:00.000Z"), reworded);

  const sentBack = await proposeStatement(
    as("contributor2@demo.convenio", "2026-10-12T09:00:00.000Z"),
    "ejemplum",
    "met",
    "It met on an island that no map shows.",
    "Demonstration: a sentence on where the exercise met, which its reviewer sends back.",
  );
  await requestChanges(as("reviewer@demo.convenio", "2026-10-13T08:00:00.000Z"), sentBack);

  const overtaken = await proposeStatement(
    as("contributor2@demo.convenio", "2026-10-14T09:00:00.000Z"),
    "muestralia",
    "flag",
    "Its flag is a drawing of a flag.",
    "Demonstration: approved after somebody else's change was published; its author can carry it over.",
  );
  const published = await proposeStatement(
    as("contributor@demo.convenio", "2026-10-14T10:00:00.000Z"),
    "muestralia",
    "coast",
    "It has a coast on every side.",
    "Demonstration: a sentence on the coast of an invented country.",
  );
  await checkAll(as("reviewer@demo.convenio", "2026-10-15T09:00:00.000Z"), published);
  await approve(as("reviewer@demo.convenio", "2026-10-15T09:10:00.000Z"), published);
  await checkAll(as("reviewer2@demo.convenio", "2026-10-15T10:00:00.000Z"), overtaken);
  await approve(as("reviewer2@demo.convenio", "2026-10-15T10:10:00.000Z"), overtaken);

  await proposeStatement(
    as("contributor@demo.convenio", "2026-11-02T09:00:00.000Z"),
    "ejemplum-1",
    "orders",
    "Orders were given in an invented language.",
    "Demonstration: in which language orders were given, waiting for a reviewer.",
  );
}

/** The reviewer who confirmed a passage opens it again and finds that it says otherwise. */
async function contradict(reviewer: Caller): Promise<void> {
  const { claim } = await reviewer.claims.page({ id: stableId(`demonstration/${contradictedLater}`) });
  const citation = claim.citations[0];
  if (!citation) return;
  const answer = {
    claim: claim.id,
    claimHash: claim.hash,
    citation: citation.id,
    citationHash: citation.hash,
  };
  await reviewer.checks.record({
    citations: [{ ...answer, result: "contradicts", reason: "The passage gives no number." }],
  });
}

async function requestChanges(reviewer: Caller, proposal: string): Promise<void> {
  const { current } = await reviewer.proposals.page({ id: proposal });
  if (!current) return;
  await reviewer.reviews.requestChanges({
    proposal,
    patchset: current.number,
    hash: current.hash,
    reason: "source-does-not-say",
    text: "The paragraph speaks of a harbour, not of an island. Please quote the sentence you mean.",
  });
}
