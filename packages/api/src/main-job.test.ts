import { termsInForce } from "@convenio/domain/proposal/terms";
import { afterAll, beforeAll, expect, test } from "vitest";
import { approvalBy, approved, checkedAll, current, drafted } from "./testing/acts.ts";
import { codeOf } from "./testing/answer.ts";
import {
  citationOf,
  claimOf,
  counted,
  entryOf,
  entryValue,
  idOf,
  sourceOf,
} from "./testing/sample-content.ts";
import { openStage, type Stage } from "./testing/stage.ts";
import { loadWorld, world } from "./testing/world.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await loadWorld(stage);
});
afterAll(() => stage.close());

const source = idOf("job source");
const passage = { locator: { type: "page", text: "4" } } as const;
const participants = [world.freedonia, world.sylvania, world.tomania];
const edition = entryOf("exercise-edition", "Aurora II", [
  claimOf("job of", "of", entryValue(world.aurora), [citationOf("job of cited", source, passage)]),
  claimOf("job host", "host", entryValue(world.freedonia), [citationOf("job host cited", source, passage)]),
  ...participants.map((country) =>
    claimOf(
      `job ${country}`,
      "participant",
      entryValue(country),
      [citationOf(`job ${country} cited`, source, passage)],
      {
        qualifiers: { role: { type: "term", term: "participant" } },
      },
    ),
  ),
  claimOf("job stated", "stated-participants", counted(4), [citationOf("job stated cited", world.navy)]),
]);

test("an edition with a new source is proposed, checked, approved twice, published and read", async () => {
  const author = stage.as("contributor");
  const { id, version } = await drafted(stage, "contributor", [
    { id: idOf("job edition"), base: 0, content: edition },
    { id: source, base: 0, content: sourceOf("Programme of Aurora II") },
  ]);
  expect(await author.proposals.submit({ id, version, terms: termsInForce })).toEqual({ patchset: 1 });

  const patchset = await current(stage, "reviewer", id);
  expect(patchset).toMatchObject({ number: 1, risk: "high", needed: 2, policy: { version: 1 } });
  expect(patchset.subjects.map((subject) => [subject.id, subject.base, subject.head])).toEqual([
    [idOf("job edition"), 0, 0],
    [source, 0, 0],
  ]);
  expect(patchset.passages.map((one) => one.citations.length).sort()).toEqual([1, 5]);

  const queue = await stage.as("reviewer").reviews.queue({});
  expect(queue.rows).toMatchObject([{ id, unchecked: 6, approvals: 0, needed: 2, state: "submitted" }]);

  await checkedAll(stage, "reviewer", id);
  expect(await approved(stage, "reviewer", id)).toBe("submitted");
  const screen = await stage.as("reviewer2").proposals.page({ id });
  expect(screen).toMatchObject({ approvals: 1, draft: null, lastJudged: null });
  expect(await approved(stage, "reviewer2", id)).toBe("published");

  const page = await stage.as("anonymous").entries.page({ slug: "aurora-ii" });
  expect(page.revision).toMatchObject({ number: 1, head: 1 });
  expect(page.body.claims.every((claim) => claim.state === "checked" && claim.version === 1)).toBe(true);
  expect(page.body.notices).toMatchObject([{ stated: { best: 4 }, listed: 3, explained: null }]);
  expect(page.names.sources[source]).toMatchObject({
    revision: 1,
    content: { csl: { title: "Programme of Aurora II" } },
  });

  const country = await stage.as("anonymous").entries.page({ slug: "tomania" });
  expect(country.incoming).toMatchObject([
    { entry: idOf("job edition"), predicate: "participant", state: "checked" },
  ]);
  const exercise = await stage.as("anonymous").entries.page({ slug: "aurora" });
  expect(exercise.incoming.map((row) => row.entry)).toContain(idOf("job edition"));
  const cited = await stage.as("anonymous").sources.page({ id: source });
  expect(cited.citingTotal).toBe(5);
  const claim = await stage.as("anonymous").claims.page({ id: idOf("job host") });
  expect(claim.events.map((event) => event.type)).toEqual(
    expect.arrayContaining(["version", "cited", "check"]),
  );
  const { items } = await stage.as("anonymous").entries.history({ slug: "aurora-ii" });
  expect(items).toMatchObject([
    { number: 1, authors: [stage.idOf("contributor")], policy: { version: 1 }, origin: "people" },
  ]);
  expect(items[0]?.approvals.map((one) => one.person)).toEqual([
    stage.idOf("reviewer"),
    stage.idOf("reviewer2"),
  ]);

  const outcome = await author.proposals.page({ id });
  expect(outcome.state).toBe("published");
  expect(outcome.published).toEqual(
    expect.arrayContaining([{ subject: idOf("job edition"), number: 1, slug: "aurora-ii" }]),
  );
  expect(outcome.actions.submit).toMatchObject({ code: "wrong-state" });
  expect(await codeOf(author.proposals.submit({ id, version, terms: termsInForce }))).toBe("wrong-state");
});

test("a change of one claim is one operation and a second revision", async () => {
  const before = await stage.as("anonymous").entries.page({ slug: "aurora-ii" });
  const { id } = await stage
    .as("contributor2")
    .proposals.open({ about: { type: "entry", id: before.body.id } });
  const mine = await stage.as("contributor2").proposals.page({ id });
  const draft = mine.draft?.draft;
  const subject = draft?.subjects[0];
  if (draft === undefined || subject?.content.type !== "entry") throw new Error("the draft holds the entry");
  expect(subject.base).toBe(1);
  const claims = subject.content.claims.map((claim) =>
    claim.id === idOf("job stated") ? { ...claim, value: counted(3) } : claim,
  );
  const { version } = await stage.as("contributor2").proposals.save({
    id,
    version: mine.draft?.version ?? 0,
    draft: {
      rationale: "The number was misread.",
      subjects: [{ ...subject, content: { ...subject.content, claims } }],
    },
  });
  await stage.as("contributor2").proposals.submit({ id, version, terms: termsInForce });
  const { operations, risk } = await current(stage, "reviewer", id);
  expect(operations.map((operation) => operation.cell)).toEqual([`claim:${idOf("job stated")}/value`]);
  expect(risk).toBe("high");

  await checkedAll(stage, "reviewer3", id);
  await approved(stage, "reviewer", id);
  expect(await codeOf(stage.as("reviewer").reviews.approve(await approvalBy(stage, "reviewer", id)))).toBe(
    "already-approved",
  );
  expect(await approved(stage, "editor", id)).toBe("published");
  const after = await stage.as("anonymous").entries.page({ slug: "aurora-ii" });
  expect(after.revision.number).toBe(2);
  expect(after.body.notices).toEqual([]);
  expect(after.body.claims.find((claim) => claim.id === idOf("job stated"))?.version).toBe(2);
  const compare = await stage.as("anonymous").entries.compare({ slug: "aurora-ii", from: 1, to: 2 });
  expect(compare.operations.map((operation) => operation.cell)).toEqual([
    `claim:${idOf("job stated")}/value`,
  ]);
});
