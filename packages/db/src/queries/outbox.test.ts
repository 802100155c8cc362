import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Connection } from "../client.ts";
import { outbox } from "../schema/outbox.ts";
import { idOf } from "../testing/sample-content.ts";
import { testDatabase } from "../testing.ts";
import {
  cancelLetters,
  deleteOldLetters,
  outboxDepth,
  recordLetter,
  recordNotSent,
  recordOutlived,
  recordSent,
  recordTaken,
  waitingLetters,
} from "./outbox.ts";
import { outboxPage } from "./outbox-page.ts";
import { linkOf, recordLink, recordLinkUsed } from "./sign-in-links.ts";

const at = "2026-05-01T12:00:00.000Z";
const soon = "2026-05-01T12:02:00.000Z";
const ends = "2026-05-01T12:30:00.000Z";

let connection: Connection;
beforeAll(async () => {
  connection = await testDatabase();
});
afterAll(() => connection.close());
beforeEach(() => connection.transaction(async (tx) => void (await tx.delete(outbox))));

async function letter(name: string, createdAt = at): Promise<string> {
  const id = idOf(`letter ${name}`);
  await connection.transaction((tx) =>
    recordLetter(tx, {
      id,
      kind: "sign-in",
      recipient: `${name}@example.org`,
      language: "es",
      parameters: { token: `token-${name}` },
      createdAt,
    }),
  );
  return id;
}

const take = () => recordTaken(connection.db, { now: at, until: soon });

test("a letter is taken by one of two who try at once, oldest first", async () => {
  await letter("bea", "2026-05-01T11:59:00.000Z");
  await letter("ana", "2026-05-01T11:58:00.000Z");
  const taken = await Promise.all([take(), take(), take()]);
  const names = taken.map((one) => one?.recipient ?? null);
  expect(names.filter((name) => name !== null).sort()).toEqual(["ana@example.org", "bea@example.org"]);
  expect(taken.find((one) => one?.recipient.startsWith("ana"))).toMatchObject({
    language: "es",
    attempts: 1,
    parameters: { token: "token-ana" },
  });
});

test("a letter whose sender never came back is taken again", async () => {
  await letter("cem");
  await take();
  expect(await take()).toBeNull();
  const again = await recordTaken(connection.db, { now: soon, until: ends });
  expect(again).toMatchObject({ recipient: "cem@example.org", attempts: 2 });
});

test("of a letter that was sent or given up, nothing is left that leads in", async () => {
  const [sent, given, waits] = [await letter("dan"), await letter("eva"), await letter("fay")];
  await recordSent(connection.db, sent, at);
  await recordNotSent(connection.db, given, "EENVELOPE", null);
  await recordNotSent(connection.db, waits, "ECONNREFUSED", soon);
  expect(await outboxDepth(connection.db)).toBe(1);
  const link = { email: "fay@example.org", next: "/es", language: "es", expiresAt: ends, at } as const;
  await connection.transaction((tx) => recordLink(tx, { ...link, token: "token-fay" }));
  const waiting = { recipient: "fay@example.org", error: "ECONNREFUSED" };
  expect(await waitingLetters(connection.db, at)).toMatchObject([
    { ...waiting, link: "/es/sign-in/confirm?token=token-fay" },
  ]);
  expect(await waitingLetters(connection.db, ends)).toMatchObject([{ ...waiting, link: null }]);
  await connection.transaction((tx) => recordLinkUsed(tx, "token-fay"));
  expect(await waitingLetters(connection.db, at)).toMatchObject([{ ...waiting, link: null }]);
  const rows = await connection.db.select().from(outbox);
  const kept = Object.fromEntries(rows.map(({ recipient, parameters }) => [recipient, parameters]));
  expect(kept["dan@example.org"]).toBe("{}");
  expect(kept["eva@example.org"]).toBe("{}");
});

test("letters whose link is over wait no more, and old ones are forgotten", async () => {
  await letter("gus");
  await recordOutlived(connection.db, "sign-in", at);
  expect(await outboxDepth(connection.db)).toBe(0);
  expect((await outboxPage(connection.db, { page: 1, links: true, now: at })).rows).toMatchObject([
    { state: "given-up", error: "expired", link: null },
  ]);
  await deleteOldLetters(connection.db, at);
  expect((await outboxPage(connection.db, { page: 1, links: true, now: at })).total).toBe(0);
});

test("the list shows where a letter leads only to whom it may, and only while it leads anywhere", async () => {
  await letter("hal");
  await letter("ida");
  const link = { email: "hal@example.org", next: "/es", language: "es", expiresAt: ends, at } as const;
  await connection.transaction((tx) => recordLink(tx, { ...link, token: "token-hal" }));
  const links = async (given: boolean, now: string) =>
    (await outboxPage(connection.db, { page: 1, links: given, now })).rows.map((row) => row.link);
  expect((await links(true, at)).sort()).toEqual(["/es/sign-in/confirm?token=token-hal", null]);
  expect(await links(true, ends)).toEqual([null, null]);
  expect(await links(false, at)).toEqual([null, null]);
});

test("whoever leaves takes letters and links along", async () => {
  await letter("jim");
  await connection.transaction((tx) => cancelLetters(tx, "hal@example.org"));
  expect(await linkOf(connection.db, "token-hal")).toBeNull();
  expect(await outboxDepth(connection.db)).toBe(1);
  await connection.transaction((tx) => cancelLetters(tx, "jim@example.org"));
  expect(await outboxDepth(connection.db)).toBe(0);
});
