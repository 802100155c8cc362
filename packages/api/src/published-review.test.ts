import type { EntryReviewPage } from "@convenio/domain/reading/entry-review";
import { afterAll, beforeAll, expect, test } from "vitest";
import { published } from "./testing/acts.ts";
import { citationOf, claimOf, idOf } from "./testing/sample-content.ts";
import { openStage, type Stage } from "./testing/stage.ts";
import { auroraContent, loadWorld, world } from "./testing/world.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await loadWorld(stage);
});
afterAll(() => stage.close());

const reviewed = (reader: string, slug = "aurora") => stage.as(reader).reviews.entry({ slug });
const waiting = async (input: { kind?: string; country?: string } = {}) =>
  (await stage.as("reviewer").reviews.entries(input)).rows.map(({ slug }) => slug);

/** What a check of these passages answers. */
const answers = ({ passages }: Pick<EntryReviewPage, "passages">) =>
  passages
    .flatMap(({ citations }) => citations)
    .map(({ checks, subject, ...ids }) => ({ ...ids, result: "confirms" as const }));

test("imported entries wait, most unchecked citations first, and each filter counts under the other", async () => {
  expect(await waiting()).toEqual(["aurora", "aurora-i"]);
  expect(await waiting({ kind: "exercise" })).toEqual(["aurora"]);
  const { facets, rows } = await stage.as("reviewer").reviews.entries({ kind: "exercise" });
  expect(facets.kind).toEqual([
    { value: "exercise", count: 1 },
    { value: "exercise-edition", count: 1 },
  ]);
  expect(rows[0]).toMatchObject({ importedUnchecked: 2, overdue: 0 });
});

test("an entry is read passage by passage, with all that each bears on", async () => {
  const { passages, page, own } = await reviewed("reviewer");
  expect(page.body.id).toBe(world.aurora);
  expect(passages.map(({ citations }) => citations.length)).toEqual([2]);
  expect(own).toEqual([]);
});

test("when the last imported citation is checked, nobody says any more that no person reviewed it", async () => {
  const first = await reviewed("reviewer");
  const [one, ...others] = answers(first);
  if (one === undefined) throw new Error("the entry cites something");
  await stage.as("reviewer").checks.record({ citations: [one] });
  const between = await stage.as("anonymous").entries.page({ slug: "aurora" });
  expect(between.body.importedUnchecked).toBe(1);
  await stage.as("reviewer2").checks.record({ citations: others });
  const { body } = await stage.as("anonymous").entries.page({ slug: "aurora" });
  expect(body.importedUnchecked).toBe(0);
  expect(body.claims.map(({ state }) => state)).toEqual(["checked", "checked"]);
  expect(await waiting()).toEqual(["aurora-i"]);
  const found = await stage.as("anonymous").entries.browse({ evidence: "checked" });
  expect(found).toMatchObject({ total: 1, hidden: 4, rows: [{ slug: "aurora", importedUnchecked: 0 }] });
});

test("the numbers at the head of a page are those of its claims, of the list and of the facets", async () => {
  const { body } = await stage.as("anonymous").entries.page({ slug: "aurora" });
  const counted: Record<string, number> = {};
  for (const { state } of body.claims) counted[state] = (counted[state] ?? 0) + 1;
  const checks = body.claims.flatMap(({ citations }) => citations.flatMap((citation) => citation.checks));
  const last = checks
    .map(({ at }) => at)
    .sort()
    .at(-1);
  expect(body.evidence).toEqual({ total: body.claims.length, states: counted, lastChecked: last });
  const { rows } = await stage.as("anonymous").entries.browse({ q: "aurora", kind: "exercise" });
  expect(rows[0]?.evidence).toEqual(body.evidence);
});

test("who wrote a citation sees that somebody else checks it, and is refused", async () => {
  const status = claimOf("aurora status", "status", { type: "term", term: "active" }, [
    citationOf("aurora status cited", world.press),
  ]);
  const content = { ...auroraContent, claims: [...auroraContent.claims, status] };
  await published(stage, "reviewer3", [{ id: world.aurora, base: 1, content }]);
  const { own, passages } = await reviewed("reviewer3");
  expect(own).toEqual([idOf("aurora status cited")]);
  expect((await reviewed("editor")).own).toEqual([]);
  const citations = answers({ passages }).filter(({ citation }) => own.includes(citation));
  await expect(stage.as("reviewer3").checks.record({ citations })).rejects.toMatchObject({
    message: "self-check",
  });
});

test("what was checked too long ago comes first in the queue, until it is checked again", async () => {
  stage.passDays(700);
  expect(await waiting()).toEqual(["aurora", "aurora-i"]);
  const { rows } = await stage.as("reviewer").reviews.entries({});
  expect(rows[0]).toMatchObject({ overdue: 1, importedUnchecked: 0, evidence: { states: { overdue: 1 } } });
  const asked = answers(await reviewed("editor")).filter(
    ({ citation }) => citation === idOf("aurora status cited"),
  );
  await stage.as("editor").checks.record({ citations: asked });
  expect(await waiting()).toEqual(["aurora-i"]);
});
