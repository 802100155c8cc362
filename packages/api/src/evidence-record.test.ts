import type { DraftSubject } from "@convenio/domain/proposal/draft";
import { termsInForce } from "@convenio/domain/proposal/terms";
import { afterAll, beforeAll, expect, test } from "vitest";
import { approved, checkedAll, submitted } from "./testing/acts.ts";
import { codeOf } from "./testing/answer.ts";
import { citationOf, claimOf, dateValue, idOf, sourceOf } from "./testing/sample-content.ts";
import { openStage, type Stage } from "./testing/stage.ts";
import { auroraContent, loadWorld, world } from "./testing/world.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await loadWorld(stage);
});
afterAll(() => stage.close());

const reader = () => stage.as("anonymous");
const firstHeld = async () =>
  (await reader().entries.page({ slug: "aurora" })).body.claims.filter((it) => it.predicate === "first-held");

/** Submits, has every citation confirmed and is approved by two; the state reached. */
async function accepted(subjects: DraftSubject[]): Promise<string> {
  const id = await submitted(stage, "contributor", subjects);
  await checkedAll(stage, "reviewer", id);
  const first = await approved(stage, "reviewer", id);
  return first === "published" ? first : approved(stage, "reviewer2", id);
}

test("B1: a source's metadata is mended once, for every citation, and stales no check", async () => {
  const { body } = await reader().entries.page({ slug: "aurora" });
  const claim = body.claims.find((it) => it.id === world.firstHeld);
  const citation = claim?.citations[0];
  if (!claim || !citation) throw new Error("the claim is published");
  const hashes = { claimHash: claim.hash, citationHash: citation.hash };
  const answer = { claim: claim.id, citation: citation.id, ...hashes, result: "confirms" as const };
  await stage.as("reviewer").checks.record({ citations: [answer] });

  const content = sourceOf("Sixty years of Aurora", { origin: "Navy of Freedonia" });
  expect(await accepted([{ id: world.navy, base: 1, content }])).toBe("published");

  for (const slug of ["aurora", "aurora-i"]) {
    const { names } = await reader().entries.page({ slug });
    expect(names.sources[world.navy]?.content).toMatchObject({ csl: { title: "Sixty years of Aurora" } });
  }
  const [still] = await firstHeld();
  expect([still?.state, still?.citations[0]?.checks.length]).toEqual(["checked", 1]);
  const page = await reader().sources.page({ id: world.navy });
  expect(page.revision.number).toBe(2);
  const citing = page.citing.map((it) => it.claim.id);
  expect(citing).toEqual(expect.arrayContaining([world.firstHeld, world.hostOfAurora1]));
  expect(page.citingTotal).toBe(4);
  const old = await reader().entries.revision({ slug: "aurora", number: 1 });
  expect(old.names.sources[world.navy]?.content).toMatchObject({ csl: { title: "Fifty years of Aurora" } });
});

test("B8 B6 B14: a second value stands beside the first, the preferred with its reason, both disputed, dates as typed", async () => {
  const rival = claimOf("aurora first held otherwise", "first-held", dateValue("1959-08~"), [
    citationOf("aurora first held otherwise cited", world.press),
  ]);
  const claims = (reason: string | null) => [
    ...auroraContent.claims,
    { ...rival, rank: { rank: "preferred" as const, reason } },
  ];
  const without = await stage
    .as("contributor")
    .proposals.open({ about: { type: "entry", id: world.aurora } });
  const draft = {
    rationale: "A second account.",
    subjects: [{ id: world.aurora, base: 1, content: { ...auroraContent, claims: claims(null) } }],
  };
  const { version } = await stage.as("contributor").proposals.save({ id: without.id, version: 1, draft });
  expect(
    await codeOf(stage.as("contributor").proposals.submit({ id: without.id, version, terms: termsInForce })),
  ).toBe("content-invalid");
  await stage.as("contributor").proposals.withdraw({ id: without.id });

  const content = { ...auroraContent, claims: claims("The ship's log was written that day.") };
  expect(await accepted([{ id: world.aurora, base: 1, content }])).toBe("published");
  const found = await firstHeld();
  expect(found.map(({ value }) => value?.type === "date" && value.edtf)).toEqual(["1959-08~", "1959"]);
  expect(found.map(({ state }) => state)).toEqual(["disputed", "disputed"]);
  expect(found[0]?.rank).toEqual({ rank: "preferred", reason: "The ship's log was written that day." });
  const { competing } = await reader().claims.page({ id: world.firstHeld });
  expect(competing.map(({ id }) => id)).toEqual([rival.id]);
});

test("B17: a corrected value keeps the claim's id; its page lists both versions and what was known of each", async () => {
  const { body, revision } = await reader().entries.page({ slug: "aurora" });
  const mine = await stage.as("contributor").proposals.open({ about: { type: "entry", id: body.id } });
  const page = await stage.as("contributor").proposals.page({ id: mine.id });
  const subject = page.draft?.draft.subjects[0];
  if (subject?.content.type !== "entry") throw new Error("the draft holds the entry");
  await stage.as("contributor").proposals.withdraw({ id: mine.id });
  const claims = subject.content.claims.map((it) =>
    it.id === world.firstHeld ? { ...it, value: dateValue("1958?") } : it,
  );
  const changed = { ...subject, content: { ...subject.content, claims } };
  expect(await accepted([changed])).toBe("published");

  const claim = await reader().claims.page({ id: world.firstHeld });
  expect(claim.versions.map((it) => [it.version, it.value?.type === "date" && it.value.edtf])).toEqual([
    [1, "1959"],
    [2, "1958?"],
  ]);
  const first = await reader().claims.page({ id: world.firstHeld, version: 1 });
  expect(first.claim.value).toEqual(dateValue("1959"));
  expect(first.claim.citations[0]?.checks.length).toBeGreaterThan(0);
  expect((await reader().entries.page({ slug: "aurora" })).revision.number).toBe(revision.number + 1);
});

test("B12: a source that turns out to be written by a machine cannot support: neither new claims nor those that stand", async () => {
  const machine = sourceOf("Aurora, a summary", { kind: "ai-generated" });
  const cited = claimOf("aurora machine", "statement", { type: "text", text: "It was grand.", lang: "en" }, [
    citationOf("aurora machine cited", idOf("source machine")),
  ]);
  const head = (await reader().entries.page({ slug: "aurora" })).revision.head;
  const content = { ...auroraContent, claims: [...auroraContent.claims, cited] };
  const both = [
    { id: world.aurora, base: head, content },
    { id: idOf("source machine"), base: 0, content: machine },
  ];
  expect(await codeOf(submitted(stage, "contributor", both))).toBe("content-invalid");
  const turned = sourceOf("Ships at sea", { kind: "ai-generated", origin: "Sylvanian Press" });
  expect(await codeOf(submitted(stage, "contributor", [{ id: world.press, base: 1, content: turned }]))).toBe(
    "machine-support",
  );
});
