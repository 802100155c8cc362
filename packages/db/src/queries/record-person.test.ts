import type { Actor } from "@convenio/domain/people/actor";
import { changeRole } from "@convenio/domain/people/change-role";
import { closeAccount } from "@convenio/domain/people/close-account";
import { rename } from "@convenio/domain/people/rename";
import type { Role } from "@convenio/domain/people/roles";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Connection } from "../client.ts";
import { person } from "../schema/state.ts";
import { idOf } from "../testing/sample-content.ts";
import { testDatabase } from "../testing.ts";
import { accountPage, lockClosing } from "./account.ts";
import { invalidationsAfter, lastInvalidation } from "./invalidations.ts";
import { namesOf } from "./names.ts";
import { deleteOtherSessions, deleteOwnSession, noteSeen } from "./own-sessions.ts";
import { personByEmail, recordGranted, recordPerson } from "./people.ts";
import { peopleList } from "./people-list.ts";
import { lockStanding, recordClosed, recordPersonChange } from "./record-person.ts";
import { recordSession, sessionOf } from "./sessions.ts";

let connection: Connection;
const at = "2026-05-01T00:00:00.000Z";
const later = "2026-06-01T00:00:00.000Z";
const actor = (name: string, role: Role): Actor => ({
  type: "person",
  id: idOf(name),
  name,
  role,
  blocked: false,
});

beforeAll(async () => {
  connection = await testDatabase();
});
afterAll(() => connection.close());

/** Two admins and nobody else who is one. */
beforeEach(async () => {
  for (const name of ["adela", "ahmed"]) await given(name, "admin");
});

async function given(name: string, role: Role): Promise<string> {
  const id = idOf(name);
  const row = { id, email: `${name}@example.org`, name, role, blocked: false, createdAt: at };
  await connection.db
    .insert(person)
    .values(row)
    .onConflictDoUpdate({ target: person.id, set: { role, blocked: false } });
  return id;
}

const admins = async () => {
  const { rows } = await connection.db.execute<{ id: string }>(
    sql`select id from person where role = 'admin' and not blocked order by id`,
  );
  return rows.map(({ id }) => id);
};

/** What an admin's screen does: lock, decide, record; the refusal's code, or "done". */
async function demote(by: string, who: string): Promise<string> {
  return connection.transaction(async (tx) => {
    const facts = await lockStanding(tx, idOf(who));
    if (facts === null) return "not-found";
    const decided = changeRole(facts, "contributor", actor(by, "admin"), at);
    if (!decided.ok) return decided.refusal.code;
    if (decided.value !== null) await recordPersonChange(tx, decided.value);
    return "done";
  });
}

test("two admins who demote each other at once leave one of them", async () => {
  for (let round = 0; round < 5; round += 1) {
    await given("adela", "admin");
    await given("ahmed", "admin");
    const outcomes = await Promise.all([demote("adela", "ahmed"), demote("ahmed", "adela")]);
    expect(outcomes.sort()).toEqual(["done", "last-admin"]);
    expect(await admins()).toHaveLength(1);
  }
});

const ways = {
  demoted: sql`update person set role = 'editor' where id = ${idOf("adela")}`,
  blocked: sql`update person set blocked = true where id = ${idOf("adela")}`,
  "deleted from": sql`delete from person where id = ${idOf("adela")}`,
  blanked: sql`update person set role = 'contributor', email = null, name = null, deleted_at = ${at}
    where id = ${idOf("adela")}`,
};
test.each(Object.entries(ways))("the database itself keeps the last admin from being %s", async (_, way) => {
  await connection.db.execute(sql`update person set role = 'editor' where id = ${idOf("ahmed")}`);
  await expect(connection.db.execute(way)).rejects.toMatchObject({
    cause: { message: expect.stringMatching(/^last-admin: /) },
  });
  expect(await admins()).toEqual([idOf("adela")]);
});

test("statements that never met the rule demote at once and leave one admin all the same", async () => {
  const demoted = (name: string) =>
    connection.transaction((tx) =>
      tx.execute(sql`update person set role = 'editor' where id = ${idOf(name)}`),
    );
  const outcomes = await Promise.allSettled([demoted("adela"), demoted("ahmed")]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await admins()).toHaveLength(1);
});

test("the operator's grant meets the same rule", async () => {
  await connection.db.execute(sql`update person set role = 'editor' where id = ${idOf("ahmed")}`);
  const grant = connection.transaction((tx) =>
    recordGranted(tx, { email: "adela@example.org", role: "editor", at }),
  );
  await expect(grant).rejects.toThrow();
});

test("a new name is the person's, in the log without the name, and told to every server", async () => {
  const id = await given("bea", "contributor");
  const before = await lastInvalidation(connection.db);
  await connection.transaction(async (tx) => {
    const decided = rename("bea", "Beatriz", actor("bea", "contributor"), at);
    if (decided.ok && decided.value) await recordPersonChange(tx, decided.value);
  });
  expect((await namesOf(connection.db, { people: [id] })).people).toEqual({ [id]: "Beatriz" });
  expect(await invalidationsAfter(connection.db, before)).toMatchObject([{ tags: [`person:${id}`] }]);
  const { rows } = await connection.db.execute(sql`select body from content where body like '%Beatriz%'`);
  expect(rows).toEqual([]);
});

test("a deleted person is blank, signed out, nobody's name and not listed; the address can begin anew", async () => {
  const id = await given("carla", "reviewer");
  const session = { id: idOf("carla's"), token: "carla's token", person: id, expiresAt: later, at };
  await connection.transaction((tx) => recordSession(tx, session));
  const before = await lastInvalidation(connection.db);
  await connection.transaction(async (tx) => {
    const facts = await lockClosing(tx, id);
    const closing = facts && closeAccount(facts, "carla@example.org", actor("carla", "reviewer"), at);
    if (!closing?.ok) throw new Error("carla may leave");
    await recordClosed(tx, closing.value);
  });
  expect(await sessionOf(connection.db, "carla's token", at)).toBeNull();
  expect(await accountPage(connection.db, id, { current: null, now: at })).toBeNull();
  expect(await connection.transaction((tx) => lockClosing(tx, id))).toBeNull();
  expect((await namesOf(connection.db, { people: [id] })).people).toEqual({ [id]: null });
  expect((await peopleList(connection.db, { q: "carla", page: 1 })).rows).toEqual([]);
  expect(await invalidationsAfter(connection.db, before)).toMatchObject([{ tags: [`person:${id}`] }]);
  const { rows } = await connection.db.execute(sql`select p::text as line from person p where id = ${id}`);
  expect(JSON.stringify(rows)).not.toMatch(/carla|reviewer/);
  await expect(
    connection.db.execute(sql`update person set role = 'editor' where id = ${id}`),
  ).rejects.toMatchObject({ cause: { message: expect.stringContaining("stays blank") } });

  const again = { id: idOf("carla again"), email: "carla@example.org", name: "C", demo: false, at };
  await connection.transaction((tx) => recordPerson(tx, { ...again, role: "contributor" }));
  expect(await personByEmail(connection.db, "carla@example.org")).toMatchObject({ id: again.id });
});

test("people are found by a part of name or address, whatever its case or accents, 50 a page", async () => {
  await given("Ígor Núñez", "editor");
  for (let n = 10; n < 62; n += 1) await given(`crowd ${n}`, "contributor");
  const found = await peopleList(connection.db, { q: "NUNEZ", page: 1 });
  expect(found.rows.map(({ name }) => name)).toEqual(["Ígor Núñez"]);
  expect((await peopleList(connection.db, { q: "ahmed@EXAMPLE", page: 1 })).total).toBe(1);
  const crowd = await peopleList(connection.db, { q: "crowd", page: 2 });
  expect([crowd.rows.map(({ name }) => name), crowd.total, crowd.pages]).toEqual([
    ["crowd 60", "crowd 61"],
    52,
    2,
  ]);
  expect((await peopleList(connection.db, { q: "100%_", page: 1 })).rows).toEqual([]);
});

test("a person sees their sessions, which is this one, and ends the others but nobody else's", async () => {
  const id = await given("dora", "contributor");
  const other = await given("elsa", "contributor");
  for (const [name, whose] of [
    ["one", id],
    ["two", id],
    ["three", id],
    ["hers", other],
  ] as const)
    await recordSession(connection.db, {
      id: idOf(`session ${name}`),
      token: name,
      person: whose,
      expiresAt: later,
      at,
      agent: "Firefox · Linux",
    });
  const seen = "2026-05-02T10:00:00.000Z";
  const note = (now: string, hourAgo: string) =>
    noteSeen(connection.db, { id: idOf("session one"), now, hourAgo });
  await note(seen, "2026-05-02T09:00:00.000Z");
  await note("2026-05-02T10:30:00.000Z", "2026-05-02T09:30:00.000Z");
  const page = await accountPage(connection.db, id, { current: idOf("session two"), now: seen });
  expect(page?.sessions).toHaveLength(3);
  expect(page?.sessions.filter(({ current }) => current)).toMatchObject([
    { id: idOf("session two"), agent: "Firefox · Linux", begunAt: at, lastSeenAt: null },
  ]);
  expect(page?.sessions.find((one) => one.id === idOf("session one"))).toMatchObject({ lastSeenAt: seen });

  expect(await deleteOwnSession(connection.db, id, idOf("session hers"))).toBe(false);
  expect(await deleteOwnSession(connection.db, id, idOf("session one"))).toBe(true);
  expect(await deleteOtherSessions(connection.db, id, idOf("session two"))).toBe(1);
  expect(await sessionOf(connection.db, "hers", at)).not.toBeNull();
  expect(await sessionOf(connection.db, "two", at)).not.toBeNull();
  expect(await sessionOf(connection.db, "three", at)).toBeNull();
});
