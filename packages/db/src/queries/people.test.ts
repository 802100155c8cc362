import { afterAll, beforeAll, expect, test } from "vitest";
import type { Connection } from "../client.ts";
import { auditEvent } from "../schema/truth.ts";
import { idOf } from "../testing/sample-content.ts";
import { testDatabase } from "../testing.ts";
import { namesOf } from "./names.ts";
import { personByEmail, recordGranted, recordPerson } from "./people.ts";
import { deleteExpiredSessions, deleteSession, recordSession, sessionOf } from "./sessions.ts";

let connection: Connection;
const at = "2026-05-01T00:00:00.000Z";
const later = "2026-06-01T00:00:00.000Z";
const ana = {
  id: idOf("ana"),
  email: " Ana@Example.org",
  name: "Ana",
  role: "contributor",
  demo: false,
  at,
} as const;

beforeAll(async () => {
  connection = await testDatabase();
  await connection.transaction((tx) => recordPerson(tx, ana));
});
afterAll(() => connection.close());

test("a person is found by address in whatever case, and signing in again changes nothing", async () => {
  const again = {
    ...ana,
    id: idOf("other"),
    email: "ANA@example.ORG",
    name: "Other",
    role: "admin",
  } as const;
  const kept = await connection.transaction((tx) => recordPerson(tx, again));
  expect(kept).toMatchObject({ id: ana.id, name: "Ana", role: "contributor", email: "ana@example.org" });
  expect(await personByEmail(connection.db, "nobody@example.org")).toBeNull();
  expect((await namesOf(connection.db, { people: [ana.id, idOf("nobody")] })).people).toEqual({
    [ana.id]: "Ana",
  });
});

test("granting writes one event, granting the same again none, and nobody is null", async () => {
  const grant = (email: string) =>
    connection.transaction((tx) => recordGranted(tx, { email, role: "reviewer", at }));
  const before = await connection.db.$count(auditEvent);
  expect(await grant("ANA@example.org")).toMatchObject({ role: "reviewer" });
  expect(await grant("ana@example.org")).toMatchObject({ role: "reviewer" });
  expect(await grant("nobody@example.org")).toBeNull();
  expect(await connection.db.$count(auditEvent)).toBe(before + 1);
});

test("a session is found by its token until it expires or is deleted; the token is not stored", async () => {
  const { db } = connection;
  const made = { id: idOf("session"), token: "secret one", person: ana.id, expiresAt: later, at };
  await recordSession(db, made);
  expect(await sessionOf(db, "secret one", at)).toMatchObject({ id: made.id, person: { name: "Ana" } });
  expect(await sessionOf(db, "secret one", later)).toBeNull();
  const { rows } = await db.execute<{ line: string }>("select s::text as line from session s");
  expect(JSON.stringify(rows)).not.toContain("secret");

  await deleteSession(db, "secret one");
  await deleteSession(db, "secret one");
  expect(await sessionOf(db, "secret one", at)).toBeNull();
});

test("expired sessions are swept, the others stay", async () => {
  const { db } = connection;
  await recordSession(db, { id: idOf("old"), token: "old", person: ana.id, expiresAt: at, at });
  await recordSession(db, { id: idOf("new"), token: "new", person: ana.id, expiresAt: later, at });
  await deleteExpiredSessions(db, "2026-05-02T00:00:00.000Z");
  expect(await sessionOf(db, "old", "2026-04-01T00:00:00.000Z")).toBeNull();
  expect(await sessionOf(db, "new", at)).not.toBeNull();
});
