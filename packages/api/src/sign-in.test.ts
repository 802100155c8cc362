import { waitingLetters } from "@convenio/db/queries/outbox";
import { setReadOnly } from "@convenio/db/queries/read-only";
import { sessionOf } from "@convenio/db/queries/sessions";
import { statementsOf } from "@convenio/db/testing/statements";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Context } from "./context.ts";
import { askForLink } from "./people/ask-for-link.ts";
import { confirmLink, readLink } from "./people/confirm-link.ts";
import { openStage, type Stage } from "./testing/stage.ts";

const far = "2030-01-01T00:00:00.000Z";
const admins = ["Boss@Test.example"];

let stage: Stage;
let tokens = 0;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const visitor = (address: string): Context => ({
  ...stage.context({ type: "anonymous" }),
  address,
});

/** Asks from an address of its own, so that no test meets the limits of another. */
async function ask(email: string, { address = `from-${email}-${tokens}` } = {}) {
  tokens += 1;
  const token = `token-${tokens}`;
  const asked = { email, emailKey: `key-${email}`, language: "pt", next: "/pt/review", token } as const;
  return { token, answer: await askForLink(visitor(address), asked) };
}

async function confirm(token: string, { name = "", former = null as string | null, address = "a" } = {}) {
  tokens += 1;
  const session = { id: stage.context({ type: "anonymous" }).newId(), token: `s-${tokens}`, expiresAt: far };
  const answer = await confirmLink(visitor(address), { token, name, admins, session, former });
  return { answer, session, person: await personOf(session.token) };
}

async function personOf(token: string) {
  return (await sessionOf(stage.connection.db, token, "2026-06-01T00:00:00.000Z"))?.person ?? null;
}

const peopleCount = async () =>
  (await stage.connection.db.execute<{ n: number }>("select count(*)::int as n from person")).rows[0]?.n;

describe("asking for a link", () => {
  test("writes one letter, and makes nobody", async () => {
    const before = await peopleCount();
    const { token } = await ask("new@test.example");
    expect(await peopleCount()).toBe(before);
    expect(await waitingLetters(stage.connection.db, visitor("x").now().toISOString())).toMatchObject([
      {
        kind: "sign-in",
        recipient: "new@test.example",
        language: "pt",
        link: `/pt/sign-in/confirm?token=${token}`,
      },
    ]);
  });

  test("asks the database the same, whoever the address belongs to", async () => {
    const known = stage.people.map(({ name }) => `${name}@test.example`);
    const left = "left@test.example";
    await stage.connection.db.execute(
      `insert into person (id, email, name, role, created_at, deleted_at)
        values ('${stage.context({ type: "anonymous" }).newId()}', null, null, 'contributor', '${far}', '${far}')`,
    );
    const address = fc.oneof(
      fc.constantFrom(...known, left),
      fc.emailAddress({ size: "-1" }).map((text) => text.toLowerCase()),
    );
    const shape = (email: string) => statementsOf(() => ask(email)).then((all) => all.map(({ sql }) => sql));
    const expected = await shape("nobody-at-all@test.example");
    expect(expected.join("\n")).not.toContain('"person"');
    let round = 0;
    await fc.assert(
      fc.asyncProperty(address, async (email) => {
        round += 1;
        expect(await shape(`${round}.${email}`)).toEqual(expected);
        const first = await statementsOf(() => ask(email));
        expect(first.map(({ sql }) => sql).slice(0, 2)).toEqual(expected.slice(0, 2));
      }),
      { numRuns: 30 },
    );
    for (const email of ["blocked-reviewer@test.example", "admin@test.example"]) {
      await stage.connection.db.execute("delete from rate_limit");
      expect(await shape(email)).toEqual(expected);
    }
  });

  test("is answered the same until the same limit, for people and strangers", async () => {
    await stage.connection.db.execute("delete from rate_limit");
    const answers = async (email: string) => {
      const given: string[] = [];
      for (let i = 0; i < 7; i += 1) {
        const { answer } = await ask(email);
        given.push(answer.ok ? "sent" : answer.refusal.code);
      }
      return given;
    };
    const expected = [...Array(5).fill("sent"), "rate-limited", "rate-limited"];
    for (const email of ["editor@test.example", "blocked-editor@test.example", "stranger@test.example"])
      expect(await answers(email)).toEqual(expected);
  });

  test("has a limit for each address it is asked from, and says when it ends", async () => {
    const from = { address: "one-network" };
    for (let i = 0; i < 10; i += 1) expect((await ask(`n${i}@test.example`, from)).answer.ok).toBe(true);
    const { answer } = await ask("n11@test.example", from);
    expect(answer).toMatchObject({ ok: false, refusal: { code: "rate-limited" } });
    const seconds = !answer.ok && answer.refusal.code === "rate-limited" ? answer.refusal.seconds : 0;
    expect(seconds).toBeGreaterThan(3000);
    expect(seconds).toBeLessThanOrEqual(3600);
  });
});

describe("confirming", () => {
  test("makes a contributor with the name they typed, signs them in and uses the link up", async () => {
    const { token } = await ask("fresh@test.example");
    const { answer, person } = await confirm(token, { name: "Fresh Person" });
    expect(answer).toEqual({ ok: true, value: { next: "/pt/review" } });
    expect(person).toMatchObject({ name: "Fresh Person", role: "contributor", email: "fresh@test.example" });
    const again = await confirm(token);
    expect(again.answer).toEqual({ ok: false, refusal: { code: "link-not-valid" } });
    expect(again.person).toBeNull();
  });

  test("of two who press at once, one is signed in", async () => {
    const { token } = await ask("twice@test.example");
    const both = await Promise.all([confirm(token, { address: "b" }), confirm(token, { address: "c" })]);
    expect(both.filter(({ answer }) => answer.ok)).toHaveLength(1);
  });

  test("of two links to one new address, both make one person at most", async () => {
    const [one, two] = [await ask("pair@test.example"), await ask("pair@test.example")];
    const both = await Promise.all([confirm(one.token), confirm(two.token)]);
    const ids = new Set(both.flatMap(({ person }) => person?.id ?? []));
    expect(ids.size).toBe(1);
  });

  test("keeps a person's name and role, blocked or not", async () => {
    const { token } = await ask("blocked-reviewer@test.example");
    const { person } = await confirm(token, { name: "Somebody else" });
    expect(person).toMatchObject({ name: "blocked-reviewer", role: "reviewer", blocked: true });
  });

  test("ends the other links and the session this browser had", async () => {
    const [one, two] = [await ask("ana@test.example"), await ask("ana@test.example")];
    const first = await confirm(one.token, { name: "Ana" });
    expect((await confirm(two.token)).answer.ok).toBe(false);
    const three = await ask("ana@test.example");
    const second = await confirm(three.token, { former: first.session.token });
    expect(await personOf(first.session.token)).toBeNull();
    expect(second.person?.id).toBe(first.person?.id);
  });

  test("makes an admin of whom the operator named, and says so in the log", async () => {
    const { token } = await ask("boss@test.example");
    const { person } = await confirm(token);
    expect(person?.role).toBe("admin");
    const { rows } = await stage.connection.db.execute<{ act: string; body: string }>(
      "select * from audit_event order by seq desc limit 1",
    );
    expect(JSON.stringify(rows)).toContain("person-granted");
    expect(person?.name).toBe(`Contributor ${person?.id.slice(-4)}`);
  });

  test("makes nobody while the installation takes no changes, signs in who is known, and keeps the link", async () => {
    const turn = (on: boolean) => stage.connection.transaction((tx) => setReadOnly(tx, on, far));
    const named = ["Named@Test.example", "editor@test.example"];
    const confirmed = async (token: string) => {
      const id = stage.context({ type: "anonymous" }).newId();
      const session = { id, token: `read-only-${id}`, expiresAt: far };
      const held = { token, name: "Named", admins: named, session, former: null };
      return { answer: await confirmLink(visitor("r"), held), person: await personOf(session.token) };
    };
    await stage.connection.db.execute("delete from rate_limit");
    const [fresh, known] = [await ask("named@test.example"), await ask("editor@test.example")];
    const before = await peopleCount();
    await turn(true);
    const refused = { ok: false, refusal: { code: "read-only" } };
    expect(await confirmed(fresh.token)).toEqual({ answer: refused, person: null });
    expect(await readLink(visitor("r"), { token: fresh.token, admins: named })).toEqual(refused);
    expect(await confirmed(known.token)).toMatchObject({ answer: { ok: true }, person: { role: "editor" } });
    expect(await peopleCount()).toBe(before);
    await turn(false);
    expect(await confirmed(fresh.token)).toMatchObject({ answer: { ok: true }, person: { role: "admin" } });
  });

  test("does nothing with a link that is over, was never made, or is only looked at", async () => {
    const { token } = await ask("late@test.example");
    const looked = { token, admins };
    for (let i = 0; i < 3; i += 1) expect((await readLink(visitor("x"), looked)).ok).toBe(true);
    expect((await readLink(visitor("x"), { token: "made-up", admins })).ok).toBe(false);
    const before = await peopleCount();
    stage.passDays(1);
    expect((await readLink(visitor("x"), looked)).ok).toBe(false);
    expect((await confirm(token)).answer).toMatchObject({ refusal: { code: "link-not-valid" } });
    expect((await confirm("made-up")).answer).toMatchObject({ refusal: { code: "link-not-valid" } });
    expect(await peopleCount()).toBe(before);
  });
});
