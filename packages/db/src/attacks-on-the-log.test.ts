import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Db } from "./client.ts";
import { eventHash } from "./queries/audit.ts";
import { verifyAudit } from "./queries/audit-verify.ts";
import { actor, openPlay, type Play } from "./testing/play.ts";
import { aurora, auroraSince, opening, yearbook } from "./testing/play-content.ts";

let play: Play;
let db: Db;
beforeAll(async () => {
  play = await openPlay();
  db = play.connection.db;
  await play.load([
    { id: opening.source, content: yearbook },
    { id: opening.entry, content: aurora },
  ]);
  const edit = await play.propose("ana", [{ id: opening.entry, base: 1, content: auroraSince("1960") }]);
  await play.check("rita", edit);
  await play.approve("rita", edit);
});
afterAll(() => play.close());

async function lastEvent() {
  const { rows } = await db.execute<{ seq: number; hash: string; detail: string }>(
    sql`select seq, hash, detail_sha as detail from audit_event order by seq desc limit 1`,
  );
  const [last] = rows;
  if (last === undefined) throw new Error("the log is empty");
  return last;
}

async function append(change: { seq?: number; previous?: string; hash?: string }): Promise<void> {
  const last = await lastEvent();
  const event = {
    seq: last.seq + 1,
    at: play.now(),
    act: "published",
    proposalId: null,
    subjectType: null,
    subjectId: null,
    personId: actor("ana").id,
    detailSha: last.detail,
    previous: last.hash,
    ...change,
  };
  const hash = change.hash ?? eventHash(event);
  await db.execute(sql`insert into audit_event values (${event.seq}, ${event.at}, ${event.act}, null, null, null,
    ${event.personId}, ${event.detailSha}, ${event.previous}, ${hash})`);
}

const chainRefuses = (change: Parameters<typeof append>[0]) =>
  expect(append(change).catch((error: Error) => Promise.reject(error.cause))).rejects.toThrow("audit-chain");

describe("the log is one chain", () => {
  test("no gap, no fork, no second beginning", async () => {
    const { seq } = await lastEvent();
    await chainRefuses({ seq: seq + 2 });
    await chainRefuses({ seq });
    await chainRefuses({ previous: "0".repeat(64) });
  });

  test("no hash that does not cover its event", async () => {
    await chainRefuses({ hash: "f".repeat(64) });
  });
});

/** What somebody with every right on the server does behind the triggers' back; `undo` is a rollback. */
async function tampered(...statements: string[]): Promise<readonly string[]> {
  const stop = new Error("undo");
  let faults: readonly string[] = [];
  const attempt = play.connection.transaction(async (tx) => {
    await tx.execute(sql.raw("set local session_replication_role = replica"));
    for (const statement of statements) await tx.execute(sql.raw(statement));
    faults = (await verifyAudit(tx)).faults;
    throw stop;
  });
  await expect(attempt).rejects.toThrow(stop);
  return faults;
}

describe("verification finds what was done behind the triggers' back", () => {
  beforeEach(async () => {
    expect((await verifyAudit(db)).faults).toEqual([]);
  });

  test.each([
    [
      "an event changed",
      "update audit_event set act = 'rejected' where seq = 3",
      "is not what its hash says",
    ],
    ["an event taken out", "delete from audit_event where seq = 3", "is missing"],
    [
      "the last event taken away",
      "delete from audit_event where seq = (select max(seq) from audit_event)",
      "is in no event",
    ],
    [
      "two events exchanged",
      "update audit_event set seq = case seq when 3 then 1000 else 3 end where seq in (3, 4); update audit_event set seq = 4 where seq = 1000",
      "does not follow",
    ],
    ["a revision changed", "update revision set published_at = '2020-01-01T00:00:00.000Z'", "is in no event"],
    ["a review taken away", "delete from review", "gone or changed"],
    ["a review's verdict turned", "update review set verdict = 'reject'", "is in no event"],
    ["an author blotted out", "delete from authorship where object_type = 'patchset'", "gone or changed"],
    ["a policy loosened", `update policy set body = replace(body, '2', '1')`, "is in no event"],
    [
      "content taken away",
      "delete from content where sha256 in (select content_sha from revision)",
      "which is gone",
    ],
  ])("%s", async (_, statement, words) => {
    const faults = await tampered(...statement.split(";"));
    expect(faults.join("\n")).toContain(words);
  });

  test("a row slipped in", async () => {
    const faults = await tampered(
      `insert into authorship select object_type, object_id, hash, '${actor("raul").id}' from authorship limit 1`,
    );
    expect(faults.join("\n")).toContain("is in no event");
  });

  test("content exchanged after its constraint was dropped", async () => {
    const faults = await tampered(
      "alter table content drop constraint content_is_what_its_digest_says",
      "update content set body = replace(body, '1959', '1958')",
    );
    expect(faults.join("\n")).toContain("is not what its digest says");
  });
});
