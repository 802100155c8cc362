import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { actor, openPlay, type Play } from "../testing/play.ts";
import { aurora, auroraSince, exerciseOf, opening, yearbook } from "../testing/play-content.ts";
import { idOf } from "../testing/sample-content.ts";
import { verifyAudit } from "./audit-verify.ts";
import { proposalPage } from "./proposal-page.ts";
import { readProposal } from "./proposals.ts";
import { awaiting, proposalsOf, reviewQueue } from "./queue.ts";

let play: Play;
beforeAll(async () => {
  play = await openPlay();
  await play.load([
    { id: opening.source, content: yearbook },
    { id: opening.entry, content: aurora },
  ]);
});
afterAll(() => play.close());

async function head(id: string): Promise<number | undefined> {
  const { rows } = await play.connection.db.execute<{ head: number }>(
    sql`select head from entry where id = ${id}`,
  );
  return rows[0]?.head;
}

async function pageOf(id: string, name: Parameters<typeof actor>[0]) {
  const kept = await readProposal(play.connection.db, id);
  if (kept === null) throw new Error("gone");
  return proposalPage(play.connection.db, kept, actor(name), play.now());
}

test("an edit is proposed, checked, approved and published in one transaction with the last approval", async () => {
  const id = await play.propose("ana", [{ id: opening.entry, base: 1, content: auroraSince("1960") }]);
  const row = (await reviewQueue(play.connection.db, actor("rita").id, { page: 1 })).rows[0];
  expect(row).toMatchObject({
    id,
    state: "submitted",
    subject: { title: "Aurora", slug: "aurora", isNew: false },
    risk: "normal",
    operations: 1,
    approvals: 0,
    needed: 1,
    unchecked: 1,
  });
  expect(await head(opening.entry)).toBe(1);
  await play.check("rita", id);
  expect(await play.approve("rita", id)).toBe("published");
  expect(await head(opening.entry)).toBe(2);
  const page = await pageOf(id, "ana");
  expect(page.published).toEqual([{ subject: opening.entry, number: 2, slug: "aurora" }]);
  expect(page.actions.save).toEqual({ code: "wrong-state", state: "published" });
});

test("a new entry needs two approvals and a check of each new citation", async () => {
  const entry = idOf("borealis");
  const id = await play.propose("ana", [{ id: entry, content: exerciseOf("borealis") }]);
  await expect(play.approve("rita", id)).rejects.toThrow("evidence-unchecked");
  await play.check("rita", id);
  expect(await play.approve("rita", id)).toBe("submitted");
  const page = await pageOf(id, "raul");
  expect(page).toMatchObject({ approvals: 1, moved: [], draft: null, lastJudged: null });
  expect(page.current?.passages).toHaveLength(1);
  expect(page.actions.approve).toBeNull();
  expect(page.names.entries[entry]).toMatchObject({ slug: null, titles: { en: "borealis" } });
  expect((await pageOf(id, "ana")).actions.approve).toEqual({ code: "not-allowed" });
  expect(await awaiting(play.connection.db, actor("raul").id)).toEqual({ waiting: 1, open: 0 });
  expect(await play.approve("raul", id)).toBe("published");
  expect(await head(entry)).toBe(1);
});

test("a later patchset names the one its reader judged, and mine lists what one wrote", async () => {
  const entry = idOf("cyclone");
  const id = await play.propose("bea", [{ id: entry, content: exerciseOf("cyclone") }]);
  await play.check("raul", id);
  await play.approve("rita", id);
  const changed = {
    ...exerciseOf("cyclone"),
    prose: { en: { title: "Cyclone", aliases: [], summary: "", body: [], from: null } },
  };
  await play.resubmit("bea", id, [{ id: entry, base: 0, content: changed }]);
  const page = await pageOf(id, "rita");
  expect(page).toMatchObject({ lastJudged: 1, approvals: 0, patchsets: [{ number: 1 }, { number: 2 }] });
  expect(page.reviews.map(({ standing }) => standing)).toEqual([false]);
  const mine = await proposalsOf(play.connection.db, actor("bea").id);
  expect(mine.rows.map((row) => [row.id, row.patchset, row.state])).toEqual([[id, 2, "submitted"]]);
  const queue = await reviewQueue(play.connection.db, actor("rita").id, { page: 1, mine: true });
  expect(queue).toMatchObject({ total: 1, facets: { mine: 1, risk: [{ value: "high", count: 1 }] } });
});

test("two proposals on one entry see each other, and the second cannot be published over the first", async () => {
  const first = await play.propose("ana", [{ id: opening.entry, base: 2, content: auroraSince("1961") }]);
  const second = await play.propose("bea", [{ id: opening.entry, base: 2, content: auroraSince("1962") }]);
  expect((await pageOf(first, "rita")).parallel).toEqual([
    { id: second, state: "submitted", subjects: [opening.entry] },
  ]);
  for (const id of [first, second]) await play.check("rita", id);
  expect(await play.approve("rita", first)).toBe("submitted");
  expect(await play.approve("raul", first)).toBe("published");
  expect(await play.approve("rita", second)).toBe("submitted");
  expect(await play.approve("raul", second)).toBe("approved");
  await expect(play.publish("rita", second)).rejects.toThrow("merge-conflict");
  expect((await pageOf(second, "bea")).moved).toEqual([opening.entry]);
});

test("an id that another proposal minted is foreign", async () => {
  const stolen = { ...exerciseOf("dolphin"), claims: exerciseOf("cyclone").claims };
  const attempt = play.propose("ana", [{ id: idOf("dolphin"), content: stolen }]);
  await expect(attempt).rejects.toThrow("foreign-id");
});

test("the audit of all this verifies", async () => {
  const report = await verifyAudit(play.connection.db);
  expect(report.faults).toEqual([]);
  expect(report.events).toBeGreaterThan(10);
});
