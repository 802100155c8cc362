import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPlay, type Play } from "../testing/play.ts";
import { aurora, auroraSince, exerciseOf, opening, yearbook } from "../testing/play-content.ts";
import { idOf } from "../testing/sample-content.ts";
import { verifyAudit } from "./audit-verify.ts";

let play: Play;
beforeAll(async () => {
  play = await openPlay();
  await play.load([
    { id: opening.source, content: yearbook },
    { id: opening.entry, content: aurora },
  ]);
});
afterAll(() => play.close());

async function rows<Row extends Record<string, unknown>>(query: ReturnType<typeof sql>): Promise<Row[]> {
  return (await play.connection.db.execute<Row>(query)).rows;
}

test("of competing edits approved at once, one is published and the others wait for their authors", async () => {
  const years = Array.from({ length: 10 }, (_, index) => `${1960 + index}`);
  const edits: string[] = [];
  for (const year of years)
    edits.push(await play.propose("ana", [{ id: opening.entry, base: 1, content: auroraSince(year) }]));
  for (const id of edits) await play.check("rita", id);
  const attempts = await Promise.allSettled(
    edits.flatMap((id) => [play.approve("rita", id), play.approve("raul", id), play.approve("rosa", id)]),
  );
  const refusals = attempts.flatMap((attempt) =>
    attempt.status === "rejected" ? [String(attempt.reason)] : [],
  );
  // Whoever comes after the publication finds a proposal that has ended; nothing else may go wrong.
  for (const refusal of refusals) expect(refusal).toContain("wrong-state");
  const states = await rows<{ state: string; count: number }>(sql`
    select state, count(*)::integer as count from proposal where origin = 'people' group by state order by state`);
  expect(states).toEqual([
    { state: "approved", count: 9 },
    { state: "published", count: 1 },
  ]);
  expect(await rows(sql`select head from entry where id = ${opening.entry}`)).toEqual([{ head: 2 }]);
});

test("of new entries approved by two at once, each is published, once, under a slug of its own", async () => {
  const keys = Array.from({ length: 10 }, (_, index) => `twin ${index}`);
  const proposals: string[] = [];
  for (const key of keys) {
    const content = {
      ...exerciseOf(key),
      prose: { en: { title: "Twin", aliases: [], summary: "", body: [], from: null } },
    };
    const id = await play.propose("bea", [{ id: idOf(key), content }]);
    await play.check("rita", id);
    proposals.push(id);
  }
  const reached = await Promise.all(
    proposals.flatMap((id) => [play.approve("rita", id), play.approve("raul", id)]),
  );
  expect(reached.filter((state) => state === "published")).toHaveLength(10);
  const slugs = await rows<{ slug: string }>(
    sql`select slug from entry where slug like 'twin%' order by slug`,
  );
  expect(slugs.map(({ slug }) => slug).sort()).toEqual(
    ["twin", "twin-10", ...Array.from({ length: 8 }, (_, index) => `twin-${index + 2}`)].sort(),
  );
});

test("checks and publications of one entry at once leave pages and log as one after the other would", async () => {
  const proposals: string[] = [];
  for (const year of ["1981", "1982", "1983", "1984"])
    proposals.push(await play.propose("ana", [{ id: opening.entry, base: 2, content: auroraSince(year) }]));
  for (const id of proposals) await play.check("rita", id);
  const attempts = await Promise.allSettled(
    proposals.flatMap((id) => [
      play.check("rosa", id).catch(() => undefined),
      play.approve("rita", id),
      play.approve("raul", id),
    ]),
  );
  for (const attempt of attempts)
    if (attempt.status === "rejected") expect(String(attempt.reason)).toContain("wrong-state");
  expect(
    await rows(sql`select e.id from entry e where head <> (
      select count(*) from revision r where r.subject_type = 'entry' and r.subject_id = e.id)`),
  ).toEqual([]);
  expect(
    await rows(sql`select e.id from entry e left join page p on p.entry_id = e.id
    where p.revision is distinct from e.head`),
  ).toEqual([]);
  expect((await verifyAudit(play.connection.db)).faults).toEqual([]);
});
