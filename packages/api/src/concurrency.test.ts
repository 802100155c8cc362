import type { DraftSubject } from "@convenio/domain/proposal/draft";
import { termsInForce } from "@convenio/domain/proposal/terms";
import { afterAll, beforeAll, expect, test } from "vitest";
import { approvalBy, checkedAll, submitted } from "./testing/acts.ts";
import { codeOf } from "./testing/answer.ts";
import { citationOf, claimOf, entryOf, idOf } from "./testing/sample-content.ts";
import { openStage, type Stage } from "./testing/stage.ts";
import { auroraContent, loadWorld, world } from "./testing/world.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await loadWorld(stage);
}, 60_000);
afterAll(() => stage.close());

const competitors = 8;

/** One more organizer of Aurora: each proposal adds another claim to the same entry, so that each moves its head. */
const competing = (key: string): DraftSubject => ({
  id: world.aurora,
  base: 1,
  content: {
    ...auroraContent,
    claims: [
      ...auroraContent.claims,
      claimOf(key, "statement", { type: "text", text: `Statement ${key}.`, lang: "en" }, [
        citationOf(`${key} cited`, world.press),
      ]),
    ],
  },
});

async function rows(query: string): Promise<Record<string, unknown>[]> {
  return (await stage.connection.db.execute(query)).rows;
}

test("forty simultaneous approvals and publications of competing proposals keep every invariant", async () => {
  const ids: string[] = [];
  for (let index = 0; index < competitors; index += 1) {
    const id = await submitted(stage, "contributor", [competing(`race ${index}`)]);
    await checkedAll(stage, "reviewer3", id);
    ids.push(id);
  }
  const reviewers = ["reviewer", "reviewer2", "editor"];
  const calls: (() => Promise<unknown>)[] = [];
  for (const id of ids) {
    for (const reviewer of reviewers) {
      const approval = await approvalBy(stage, reviewer, id);
      calls.push(() => stage.as(reviewer).reviews.approve(approval));
    }
    calls.push(() => stage.as("contributor").proposals.publish({ id }));
    calls.push(() => stage.as("editor2").proposals.publish({ id }));
  }
  expect(calls).toHaveLength(40);
  const codes = await Promise.all(calls.map((call) => codeOf(call())));
  const known = ["done", "wrong-state", "merge-conflict", "quorum-not-reached", "already-approved"];
  for (const code of codes) expect(known).toContain(code);

  const states = await rows(
    `select state, count(*)::int as n from proposal where id in ('${ids.join("','")}') group by state`,
  );
  expect(states.find((row) => row.state === "published")?.n).toBe(1);
  expect(await rows(`select head from entry where id = '${world.aurora}'`)).toEqual([{ head: 2 }]);
  expect(
    await rows(`select number from revision where subject_id = '${world.aurora}' order by number`),
  ).toEqual([{ number: 1 }, { number: 2 }]);
  expect(
    await rows(`select proposal_id, patchset, person_id from review where verdict = 'approve'
      group by 1, 2, 3 having count(*) > 1`),
    "nobody approved twice",
  ).toEqual([]);
  expect(
    await rows(`select r.id from revision r where r.origin <> 'import' and not exists (
      select 1 from review v where v.proposal_id = r.proposal_id and v.verdict = 'approve')`),
    "nothing is published without an approval",
  ).toEqual([]);
  expect(
    await rows(`select a.seq from audit_event a left join audit_event b on b.seq = a.seq - 1
      where a.seq > 1 and (b.hash is null or b.hash <> a.previous)`),
    "the audit chain has no fork and no gap",
  ).toEqual([]);
  expect(
    await rows(`select p.entry_id from page p join entry e on e.id = p.entry_id where p.revision <> e.head`),
    "every page shows the head",
  ).toEqual([]);
  const done = codes.filter((code) => code === "done").length;
  const [acts] = await rows(`select count(*)::int as n from audit_event where act in ('approved', 'published')
    and proposal_id in ('${ids.join("','")}')`);
  expect(acts?.n, "each act has its line").toBeGreaterThanOrEqual(done);
});

test("twenty people who open, save and submit at once all succeed, each under a line of its own", async () => {
  const calls = Array.from({ length: 20 }, (_, index) =>
    submitted(stage, index % 2 === 0 ? "contributor" : "contributor2", [
      { id: idOf(`crowd ${index}`), base: 0, content: entryOf("country", `Land ${index}`) },
    ]),
  );
  const ids = await Promise.all(calls);
  expect(new Set(ids).size).toBe(20);
  const [lines] = await rows(`select count(*)::int as n, count(distinct seq)::int as seqs from audit_event
    where act = 'proposal-submitted' and proposal_id in ('${ids.join("','")}')`);
  expect(lines).toEqual({ n: 20, seqs: 20 });
});

test("ten entries of one title that are published at once get ten slugs", async () => {
  const ids: string[] = [];
  for (let index = 0; index < 10; index += 1) {
    const content = entryOf("country", "Twinland", [], `The ${index}th.`);
    ids.push(await submitted(stage, "contributor", [{ id: idOf(`twin ${index}`), base: 0, content }]));
  }
  for (const reviewer of ["reviewer", "reviewer2"]) {
    const calls = ids.map(async (id) =>
      stage.as(reviewer).reviews.approve(await approvalBy(stage, reviewer, id)),
    );
    await Promise.all(calls);
  }
  const slugs = await rows("select slug from entry where slug like 'twinland%' order by slug");
  expect(new Set(slugs.map((row) => row.slug)).size).toBe(10);
});

test("every verb at once on the same proposals is answered by name and leaves the record whole", async () => {
  const ids: string[] = [];
  for (let index = 0; index < 3; index += 1) {
    const content = entryOf("country", `Stormland ${index}`, [], "Where all happens at once.");
    ids.push(await submitted(stage, "contributor", [{ id: idOf(`storm ${index}`), base: 0, content }]));
  }
  const calls: (() => Promise<unknown>)[] = [];
  for (const id of ids) {
    const seen = await approvalBy(stage, "reviewer", id);
    const { patchset, hash } = seen;
    const objection = {
      proposal: id,
      patchset,
      hash,
      reason: "form",
      text: "The form is not right.",
    } as const;
    const content = entryOf("country", "Stormland", [], "Where something else happens.");
    const subjects = [{ id: idOf(`storm ${ids.indexOf(id)}`), base: 0, content }];
    const draft = { rationale: "Something else, and why.", subjects };
    calls.push(
      ...["reviewer", "reviewer2", "editor", "editor2"].map(
        (name) => () => stage.as(name).reviews.approve(seen),
      ),
      () => stage.as("reviewer3").reviews.requestChanges(objection),
      () => stage.as("editor3").reviews.reject(objection),
      () => stage.as("contributor").proposals.save({ id, version: 2, draft }),
      () => stage.as("contributor").proposals.submit({ id, version: 3, terms: termsInForce }),
      () => stage.as("contributor").proposals.publish({ id }),
      () => stage.as("contributor").proposals.carryOver({ id }),
      () => stage.as("contributor").proposals.withdraw({ id }),
      () => stage.as("reviewer").proposals.page({ id }),
      () => stage.as("reviewer2").reviews.queue({}),
    );
  }
  const codes = await Promise.all(
    calls.sort((a, b) => (String(a) < String(b) ? -1 : 1)).map((call) => codeOf(call())),
  );
  expect(codes).toContain("done");
  expect(
    await rows(`select p.id from proposal p where p.id in ('${ids.join("','")}') and (p.state = 'published')
      <> exists (select from revision r where r.proposal_id = p.id)`),
    "published is what has a revision, and nothing else",
  ).toEqual([]);
  expect(
    await rows(
      "select e.id from entry e left join page p on p.entry_id = e.id where p.revision is distinct from e.head",
    ),
  ).toEqual([]);
  expect(
    await rows(`select a.seq from audit_event a left join audit_event b on b.seq = a.seq - 1
      where a.seq > 1 and (b.hash is null or b.hash <> a.previous)`),
  ).toEqual([]);
});
