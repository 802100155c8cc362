import { afterAll, beforeAll, expect, test } from "vitest";
import type { Connection } from "../client.ts";
import { signInLink } from "../schema/sign-in-link.ts";
import { testDatabase } from "../testing.ts";
import { deleteEndedCounts, recordSpent } from "./rate-limit.ts";
import { deleteExpiredLinks, linkOf, recordLink, recordLinkUsed } from "./sign-in-links.ts";

const at = "2026-05-01T12:00:00.000Z";
const ends = "2026-05-01T12:30:00.000Z";
const link = { email: "ana@example.org", next: "/es", language: "es", expiresAt: ends, at } as const;

let connection: Connection;
beforeAll(async () => {
  connection = await testDatabase();
});
afterAll(() => connection.close());

test("a link is used once, whoever comes at the same moment", async () => {
  await connection.transaction((tx) => recordLink(tx, { ...link, token: "once" }));
  expect(await linkOf(connection.db, "once")).toEqual({ email: link.email, next: "/es", expiresAt: ends });
  const used = await Promise.all(
    [1, 2, 3].map(() => connection.transaction((tx) => recordLinkUsed(tx, "once"))),
  );
  expect(used.filter((one) => one !== null)).toHaveLength(1);
  expect(await linkOf(connection.db, "once")).toBeNull();
});

test("the database never holds a token", async () => {
  await connection.transaction((tx) => recordLink(tx, { ...link, token: "a-secret-token" }));
  expect(JSON.stringify(await connection.db.select().from(signInLink))).not.toContain("a-secret-token");
});

test("links that ended are swept", async () => {
  await deleteExpiredLinks(connection.db, ends);
  expect(await linkOf(connection.db, "a-secret-token")).toBeNull();
});

test("times are counted one by one, however many come at once", async () => {
  const until = "2026-05-01T12:01:00.000Z";
  const spent = await Promise.all(
    Array.from({ length: 20 }, () => recordSpent(connection.db, "k", { at, until })),
  );
  expect(spent.map(({ times }) => times).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 20 }, (_, i) => i + 1),
  );
  expect(new Set(spent.map((one) => one.until))).toEqual(new Set([until]));
});

test("counting begins anew when its end has come, and not a moment before", async () => {
  const later = { at: "2026-05-01T12:00:59.999Z", until: "2026-05-01T12:01:59.999Z" };
  expect(await recordSpent(connection.db, "k", later)).toEqual({
    times: 21,
    until: "2026-05-01T12:01:00.000Z",
  });
  const anew = { at: "2026-05-01T12:01:00.000Z", until: "2026-05-01T12:02:00.000Z" };
  expect(await recordSpent(connection.db, "k", anew)).toEqual({ times: 1, until: anew.until });
  await deleteEndedCounts(connection.db, anew.until);
  expect(await recordSpent(connection.db, "k", anew)).toEqual({ times: 1, until: anew.until });
});
