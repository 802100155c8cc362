import { uuidV7 } from "@convenio/api/uuid-v7";
import type { Connection } from "@convenio/db/client";
import { outboxDepth, recordLetter, waitingLetters } from "@convenio/db/queries/outbox";
import { recordSession, sessionOf } from "@convenio/db/queries/sessions";
import { testDatabase } from "@convenio/db/testing";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { type Sweeper, sweep } from "./sweep.ts";

const minute = 60_000;
const person = "01932b1e-0000-7000-8000-000000000001";
let connection: Connection;
let sweeper: Sweeper | undefined;

beforeAll(async () => {
  connection = await testDatabase();
  await connection.db.execute(`insert into person (id, email, name, role, blocked, created_at)
    values ('${person}', 'ana@example.org', 'Ana', 'contributor', false, '2026-01-01T00:00:00.000Z')`);
});
afterAll(() => connection.close());
afterEach(async () => {
  vi.useRealTimers();
  await sweeper?.stop();
  for (const table of ["session", "outbox"]) await connection.db.execute(`delete from ${table}`);
});

const instant = (shift: number) => new Date(Date.now() + shift).toISOString();

async function sessionUntil(token: string, shift: number): Promise<void> {
  const id = uuidV7(new Date());
  await recordSession(connection.db, { id, token, person, expiresAt: instant(shift), at: instant(0) });
}

async function letterOf(recipient: string, shift: number): Promise<void> {
  const letter = { id: uuidV7(new Date()), kind: "sign-in", recipient, language: "es" } as const;
  await connection.transaction((tx) =>
    recordLetter(tx, { ...letter, parameters: { token: "a-token" }, createdAt: instant(shift) }),
  );
}

const counted = async (table: string) => {
  const { rows } = await connection.db.execute(`select count(*)::integer as number from ${table}`);
  return rows[0]?.number;
};

test("what is over when a server starts is forgotten before anything is sent", async () => {
  await letterOf("eva@example.org", 0);
  await letterOf("fay@example.org", -31 * minute);
  await letterOf("gil@example.org", -31 * 24 * 60 * minute);
  const waiting = vi.fn();
  const swept = async () => waiting(await outboxDepth(connection.db));
  sweeper = sweep({ connection, swept: () => void swept(), warn: vi.fn() });
  await vi.waitFor(() => expect(waiting).toHaveBeenCalledWith(1));
  expect(await waitingLetters(connection.db, new Date().toISOString())).toMatchObject([
    { recipient: "eva@example.org" },
  ]);
  expect(await counted("outbox")).toBe(2);
});

test("a session that ends while the server runs is gone within half a minute", async () => {
  vi.useFakeTimers({ toFake: ["setInterval"] });
  const swept = vi.fn();
  sweeper = sweep({ connection, swept, warn: vi.fn() });
  await vi.waitFor(() => expect(swept).toHaveBeenCalledTimes(1));
  await sessionUntil("over", -1);
  await sessionUntil("holds", minute);
  vi.advanceTimersByTime(minute / 2);
  await vi.waitFor(() => expect(swept).toHaveBeenCalledTimes(2));
  expect(await counted("session")).toBe(1);
  expect(await sessionOf(connection.db, "holds", instant(0))).not.toBeNull();
});

test("a sweep that fails is told, and tried again", async () => {
  vi.useFakeTimers({ toFake: ["setInterval"] });
  const error = new Error("the database is away");
  const update = vi.spyOn(connection.db, "update").mockImplementationOnce(() => {
    throw error;
  });
  const [swept, warn] = [vi.fn(), vi.fn()];
  sweeper = sweep({ connection, swept, warn });
  await vi.waitFor(() => expect(warn.mock.calls).toEqual([["What is over could not be swept:", error]]));
  expect(swept).not.toHaveBeenCalled();
  update.mockRestore();
  vi.advanceTimersByTime(minute / 2);
  await vi.waitFor(() => expect(swept).toHaveBeenCalledTimes(1));
});
