import { afterAll, beforeAll, expect, test } from "vitest";
import { checkedAll, current, drafted, published, submitted } from "./testing/acts.ts";
import { publicOutputs } from "./testing/public-outputs.ts";
import { citationOf, claimOf, entryOf, idOf, sourceOf } from "./testing/sample-content.ts";
import { openStage, type Stage } from "./testing/stage.ts";
import { loadWorld, world } from "./testing/world.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await loadWorld(stage);
});
afterAll(() => stage.close());

/** A change of Tomania that carries these words in every kind of text it has. */
const tomaniaSaying = (word: string, base: number) => [
  {
    id: world.tomania,
    base,
    content: entryOf(
      "country",
      `Tomania ${word}`,
      [
        claimOf(`says ${word}`, "statement", { type: "text", text: `It is said ${word}.`, lang: "en" }, [
          citationOf(`says ${word} cited`, idOf(`source ${word}`), {
            locator: { type: "section", text: word },
            quote: { text: `They say ${word}`, lang: "en", translation: null },
            asserted: `${word} times`,
          }),
        ]),
      ],
      `A land ${word}.`,
    ),
  },
  { id: idOf(`source ${word}`), base: 0, content: sourceOf(`Account ${word}`, { note: word }) },
];

test("E1: a word in a draft, in a submitted proposal and in a check on it is in no public output", async () => {
  const [draftWord, submittedWord, checkWord] = ["quixoticdraft", "quixoticsubmission", "quixoticcheck"];
  const before = await publicOutputs(stage, [draftWord, submittedWord, checkWord]);
  await drafted(stage, "contributor", tomaniaSaying(draftWord, 1));
  const id = await submitted(stage, "contributor2", tomaniaSaying(submittedWord, 1));
  const { passages, number, hash } = await current(stage, "reviewer", id);
  const citations = passages
    .flatMap((passage) => passage.citations)
    .map(({ claim, claimHash, citation, citationHash }) => ({
      ...{ claim, claimHash, citation, citationHash },
      result: "inaccessible" as const,
      reason: `It was ${checkWord}.`,
    }));
  await stage.as("reviewer").checks.record({ citations });
  const objection = { proposal: id, patchset: number, hash, reason: "other" as const, text: checkWord };
  await stage.as("reviewer2").reviews.requestChanges(objection);
  const after = await publicOutputs(stage, [draftWord, submittedWord, checkWord]);
  expect(after).toBe(before);
  for (const word of [draftWord, submittedWord, checkWord]) expect(after).not.toContain(word);
  const seen = JSON.stringify(await stage.as("reviewer3").proposals.page({ id }));
  expect(seen).toContain(checkWord);
});

test("E1: a claim of a submitted proposal has no page", async () => {
  const id = idOf("says quixoticsubmission");
  await expect(stage.as("anonymous").claims.page({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  const source = idOf("source quixoticsubmission");
  await expect(stage.as("anonymous").sources.page({ id: source })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("a check on what is published changes its state at once", async () => {
  const hashes = (await stage.as("reviewer").entries.page({ slug: "aurora" })).body.claims;
  const claim = hashes.find((one) => one.id === world.firstHeld);
  const citation = claim?.citations[0];
  if (claim === undefined || citation === undefined) throw new Error("the claim is published");
  expect(claim.state).toBe("cited");
  await stage.as("reviewer").checks.record({
    citations: [
      {
        claim: claim.id,
        claimHash: claim.hash,
        citation: citation.id,
        citationHash: citation.hash,
        result: "confirms",
      },
    ],
  });
  const after = await stage.as("anonymous").entries.page({ slug: "aurora" });
  expect(after.body.claims.find((one) => one.id === world.firstHeld)?.state).toBe("checked");
});

test("E2: a revision is the same for ever, whatever is published and checked later", async () => {
  const first = async () =>
    JSON.stringify((await stage.as("anonymous").entries.revision({ slug: "tomania", number: 1 })).body);
  const before = await first();
  const id = await published(stage, "contributor", tomaniaSaying("spoken", 1));
  expect((await stage.as("contributor").proposals.page({ id })).state).toBe("published");
  expect(await first()).toBe(before);
  const second = await stage.as("anonymous").entries.revision({ slug: "tomania", number: 2 });
  const [claim] = second.body.claims;
  await checkedAll(stage, "reviewer3", id, "contradicts");
  const later = await stage.as("anonymous").entries.revision({ slug: "tomania", number: 2 });
  expect(later.body.claims[0]?.state).toBe(claim?.state);
  const head = await stage.as("anonymous").entries.page({ slug: "tomania" });
  expect(head.body.claims[0]?.citations[0]?.checks.map((check) => check.result)).toContain("contradicts");
  await expect(stage.connection.db.execute("update revision set number = 9")).rejects.toThrow();
});

test("loading the same again changes nothing; what people have edited since is left alone", async () => {
  const content = { id: world.sylvania, content: entryOf("country", "Sylvania") };
  const load = (subject: typeof content) =>
    stage.as("operator").proposals.load({ rationale: "The record, once more.", subjects: [subject] });
  const before = await stage.fingerprint();
  expect(await load(content)).toEqual({
    proposal: null,
    subjects: [{ id: world.sylvania, outcome: "unchanged" }],
  });
  expect(await stage.fingerprint()).toBe(before);
  const newer = { ...content, content: entryOf("country", "Sylvania", [], "Woods.") };
  expect((await load(newer)).subjects).toEqual([{ id: world.sylvania, outcome: "loaded" }]);
  await published(stage, "contributor", [
    { id: world.sylvania, base: 2, content: entryOf("country", "Sylvania", [], "Woods and lakes.") },
  ]);
  expect((await load(newer)).subjects).toEqual([{ id: world.sylvania, outcome: "unchanged" }]);
  const newest = { ...content, content: entryOf("country", "Sylvania", [], "Hills.") };
  expect((await load(newest)).subjects).toEqual([{ id: world.sylvania, outcome: "edited" }]);
});
