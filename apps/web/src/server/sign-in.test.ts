import type { Connection } from "@convenio/db/client";
import { waitingLetters } from "@convenio/db/queries/outbox";
import { setReadOnly } from "@convenio/db/queries/read-only";
import { sessionOf } from "@convenio/db/queries/sessions";
import { testDatabase } from "@convenio/db/testing";
import { statementsOf } from "@convenio/db/testing/statements";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { POST as confirm } from "../app/api/sign-in/confirm/route.ts";
import { POST as ask } from "../app/api/sign-in/email/route.ts";
import { readEnv } from "../env.ts";
import { freshCsrf } from "./csrf.ts";
import { convenio } from "./process.ts";
import { keepTyped, typedBefore } from "./typed-before.ts";

const secret = "a secret of at least thirty-two characters";
const ids = ["01932b1e-0000-7000-8000-000000000001", "01932b1e-0000-7000-8000-000000000002"];
let connection: Connection;
let url: URL;

beforeAll(async () => {
  connection = await testDatabase();
  const reading = readEnv({}, "/srv/convenio");
  if (!reading.ok) throw new Error(reading.line);
  url = reading.env.url;
  const none = { wake: () => undefined, stop: async () => undefined };
  const follower = { apply: async () => undefined, confirmedAt: () => 0, stop: async () => undefined };
  convenio().started = Promise.resolve({
    ...{ env: reading.env, secret, connection, outbox: none, follower },
    stop: async () => undefined,
  });
  await connection.db.execute(`insert into person (id, email, name, role, blocked, created_at) values
    ('${ids[0]}', 'known@example.org', 'Known', 'editor', false, '2026-01-01T00:00:00.000Z'),
    ('${ids[1]}', 'blocked@example.org', 'Blocked', 'reviewer', true, '2026-01-01T00:00:00.000Z')`);
});
afterAll(() => connection.close());
beforeEach(async () => {
  for (const table of ["rate_limit", "outbox", "sign_in_link"])
    await connection.db.execute(`delete from ${table}`);
});

/** Sends a form as a browser does whose form token holds. */
function post(route: typeof ask, fields: Record<string, string>, cookies = ""): Promise<Response> {
  const { token, setCookie } = freshCsrf(url, secret);
  const cookie = `${setCookie.split(";", 1)[0]}; ${cookies}`;
  const body = new URLSearchParams({ csrf: token, ...fields });
  const request = new Request(new URL("/api/sign-in/email", url), {
    method: "POST",
    body,
    headers: { cookie },
  });
  return convenio().request.run({ cookies: [], address: "192.0.2.7" }, () => route(request));
}

const sent = (answer: Response) => ({
  status: answer.status,
  headers: [...answer.headers].sort(),
  cookies: answer.headers.getSetCookie(),
});

async function linkFor(email: string, next = "/es/review"): Promise<string> {
  await post(ask, { email, next, language: "es" });
  const [letter] = await waitingLetters(connection.db, new Date().toISOString());
  return new URL(letter?.link ?? "", url).searchParams.get("token") ?? "";
}

const sessionIn = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => /^convenio\.session=([^;]*)/.exec(cookie)?.[1])
    .find((token) => token !== undefined) ?? "";

/** What the cookie of this answer keeps for the form. */
function typedIn(answer: Response, field: "email" | "name"): string {
  const cookies = answer.headers.getSetCookie().map((one) => one.split(";", 1)[0]);
  return typedBefore(field, cookies.join("; "), { url });
}

const personOf = async (token: string) =>
  (await sessionOf(connection.db, token, new Date().toISOString()))?.person ?? null;

describe("asking for a link", () => {
  test("answers the same bytes and asks the database the same, whoever the address belongs to", async () => {
    const answers: unknown[] = [];
    const asked: unknown[] = [];
    for (const name of ["nobody", "known", "blocked"]) {
      let answer: Response | undefined;
      const statements = await statementsOf(async () => {
        answer = await post(ask, { email: `${name}@example.org`, next: "/en/review", language: "en" });
      });
      asked.push(statements.map(({ sql }) => sql));
      const text = JSON.stringify(answer && [sent(answer), await answer.text()]);
      const cookie = keepTyped("email", `${name}@example.org`, { url });
      answers.push(text.replaceAll(cookie, "TYPED"));
    }
    expect(new Set(answers).size).toBe(1);
    expect(asked[1]).toEqual(asked[0]);
    expect(asked[2]).toEqual(asked[0]);
    expect(answers[0]).toContain("/en/sign-in?next=%2Fen%2Freview&sent=1");
  });

  test("keeps only keyed hashes of addresses in its counts", async () => {
    await post(ask, { email: "known@example.org", language: "en" });
    const { rows } = await connection.db.execute("select key from rate_limit");
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/known|example|192\.0\.2/);
  });

  test.each(["ana", "ana@example", "", "ana@example.org, bea@example.org"])(
    "sends %j back to the form, which keeps it",
    async (email) => {
      const answer = await post(ask, { email, next: "/es/review", language: "es" });
      expect(answer.headers.get("location")).toBe("/es/sign-in?next=%2Fes%2Freview&problem=email");
      expect(typedIn(answer, "email")).toBe(email);
      expect(await waitingLetters(connection.db, new Date().toISOString())).toEqual([]);
    },
  );

  test("says in words and in Retry-After when it was asked for too often", async () => {
    let answer = await post(ask, { email: "known@example.org", language: "pt" });
    for (let times = 1; times < 6; times += 1)
      answer = await post(ask, { email: "known@example.org", language: "pt" });
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(3500);
    const page = await answer.text();
    expect(page).toContain("Tente de novo em 60 minutos");
    expect(page).toContain('<a href="/pt/sign-in?next=%2Fpt%2Fcontribute">Voltar ao formulário</a>');
    expect(typedIn(answer, "email")).toBe("known@example.org");
    expect(Number(/Max-Age=(\d+)/.exec(answer.headers.get("set-cookie") ?? "")?.[1])).toBeGreaterThan(3600);
    expect(await waitingLetters(connection.db, new Date().toISOString())).toHaveLength(5);
  });

  test("says in the form's language that the database is away, and leads back to what was typed", async () => {
    const opened = await convenio().started;
    if (opened === undefined) throw new Error("nothing was started");
    const gone = await testDatabase();
    await gone.close();
    convenio().started = Promise.resolve({ ...opened, connection: gone });
    const answer = await post(confirm, { token: "any", name: "Ana", language: "es" });
    convenio().started = Promise.resolve(opened);
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
    const page = await answer.text();
    expect(page).toContain('<html lang="es">');
    expect(page).toContain('<a href="/es/sign-in/confirm?token=any">Volver al formulario</a>');
    expect(page).toContain("Nada de lo que escribió se pierde");
    expect(typedIn(answer, "name")).toBe("Ana");
  });

  test("needs the form token of its browser", async () => {
    const answer = await post(ask, { email: "known@example.org", csrf: "made-up", language: "pt" });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('<a href="/pt/sign-in?next=%2Fpt%2Fcontribute">');
    expect(typedIn(answer, "email")).toBe("known@example.org");
    expect(answer.headers.getSetCookie()[0]).toMatch(/^convenio\.csrf=/);
    expect(await waitingLetters(connection.db, new Date().toISOString())).toEqual([]);
  });
});

describe("confirming", () => {
  test("opens a session under a token of its own, never one that the browser brought", async () => {
    const token = await linkFor("known@example.org");
    const brought = "x".repeat(43);
    const answer = await post(confirm, { token, language: "es" }, `convenio.session=${brought}`);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/es/review"]);
    const session = sessionIn(answer);
    expect(session).toMatch(/^[\w-]{43}$/);
    expect(session).not.toBe(brought);
    expect(await personOf(session)).toMatchObject({ id: ids[0], role: "editor" });
    expect(await personOf(brought)).toBeNull();
  });

  test("ends the session that this browser had", async () => {
    const first = sessionIn(await post(confirm, { token: await linkFor("known@example.org") }));
    await connection.db.execute("delete from outbox");
    const token = await linkFor("nobody@example.org");
    const answer = await post(confirm, { token, name: "Ana" }, `convenio.session=${first}`);
    expect(await personOf(first)).toBeNull();
    expect(await personOf(sessionIn(answer))).toMatchObject({ name: "Ana", role: "contributor" });
  });

  test.each(["//evil.example", "https://evil.example", "/\\evil.example"])(
    "goes nowhere else, whatever %s was asked for",
    async (next) => {
      const answer = await post(confirm, { token: await linkFor("known@example.org", next), language: "es" });
      expect(answer.headers.get("location")).toBe("/es/contribute");
    },
  );

  test.each(["", "made-up", "%00", "x".repeat(5000)])(
    "sends the token %j to the page that says so",
    async (token) => {
      const answer = await post(confirm, { token, language: "en" });
      expect([answer.status, answer.headers.get("location")]).toEqual([303, "/en/sign-in/confirm"]);
      expect(sessionIn(answer)).toBe("");
    },
  );

  test("makes nobody while the installation takes no changes, and goes back to link and name", async () => {
    const turn = (on: boolean) =>
      connection.transaction((tx) => setReadOnly(tx, on, new Date().toISOString()));
    const token = await linkFor("later@example.org");
    await turn(true);
    const answer = await post(confirm, { token, name: "Eva", language: "es" });
    await turn(false);
    expect(answer.headers.get("location")).toBe(`/es/sign-in/confirm?token=${token}`);
    expect([sessionIn(answer), typedIn(answer, "name")]).toEqual(["", "Eva"]);
    const later = await post(confirm, { token, name: "Eva", language: "es" });
    expect(await personOf(sessionIn(later))).toMatchObject({ name: "Eva" });
  });

  test("leads no further than a proxy carries, whatever was asked for", async () => {
    const next = `/en/${"b".repeat(20_000)}`;
    const asked = await post(ask, { email: "known@example.org", next, language: "en" });
    expect(asked.headers.get("location")).toBe("/en/sign-in?next=%2Fen%2Fcontribute&sent=1");
    const refused = await post(confirm, { token: "t".repeat(20_000), name: "\u200b", language: "en" });
    expect(refused.headers.get("location")).toBe("/en/sign-in/confirm?token=&problem=name");
  });

  test("asks again for a name that cannot stand, and keeps the link", async () => {
    const token = await linkFor("newcomer@example.org");
    for (const name of ["Ana \u202e", "\u200b", "x".repeat(81)]) {
      const answer = await post(confirm, { token, name, language: "en" });
      expect(answer.headers.get("location")).toBe(`/en/sign-in/confirm?token=${token}&problem=name`);
      expect(typedIn(answer, "name")).toBe(name);
    }
    expect((await post(confirm, { token, name: "Ana", language: "en" })).headers.get("location")).toBe(
      "/es/review",
    );
  });
});
