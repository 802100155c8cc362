import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recordLetter } from "@convenio/db/queries/outbox";
import { recordPerson } from "@convenio/db/queries/people";
import { isReadOnly } from "@convenio/db/queries/read-only";
import { recordLink, recordLinkUsed } from "@convenio/db/queries/sign-in-links";
import { testDatabase } from "@convenio/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askServer } from "./ask-server.ts";
import { type OperatorSocket, operatorSocket } from "./operator-socket.ts";

const folder = mkdtempSync(join(tmpdir(), "convenio-socket-"));
const databaseDir = join(folder, "demo");
let connection: Awaited<ReturnType<typeof testDatabase>>;
let socket: OperatorSocket;

beforeAll(async () => {
  connection = await testDatabase();
  await recordPerson(connection.db, {
    id: "0197c5f5-0000-7000-8000-000000000001",
    email: "ana@example.org",
    name: "Ana",
    role: "contributor",
    demo: false,
    at: "2026-01-01T00:00:00.000Z",
  });
  // What a server that was killed leaves behind.
  writeFileSync(`${databaseDir}.sock`, "");
  socket = await operatorSocket(databaseDir, { connection, origin: "https://convenio.example" });
}, 60_000);

afterAll(async () => {
  await connection.close();
  rmSync(folder, { recursive: true });
});

async function ask(...words: string[]) {
  const said: string[] = [];
  const code = await askServer(databaseDir, words, (line, to = "out") => void said.push(`${to}: ${line}`));
  return { code, said };
}

/** Sends these bytes and answers everything that comes until the server closes. */
function raw(bytes: string): Promise<string> {
  return new Promise((done, failed) => {
    const caller = connect(`${databaseDir}.sock`, () => caller.write(bytes));
    let said = "";
    caller.on("data", (chunk) => {
      said += chunk;
    });
    caller.on("end", () => done(said));
    caller.on("error", failed);
  });
}

describe("the socket of a running server", () => {
  it("belongs to the user who runs it alone", () => {
    expect(statSync(`${databaseDir}.sock`).mode & 0o777).toBe(0o600);
  });

  it("performs a verb and answers what it says and its exit code", async () => {
    expect(await ask("people", "grant", "ana@example.org", "reviewer")).toEqual({
      code: 0,
      said: ["out: ana@example.org is now reviewer."],
    });
  });

  it("says in one line what is wrong with a verb, and in one that nobody has signed in yet", async () => {
    expect(await ask("mend")).toEqual({ code: 1, said: ['error: convenio: there is no verb "mend"'] });
    const { code, said } = await ask("people", "grant", "eva@example.org", "admin");
    expect([code, said.length]).toEqual([1, 1]);
    expect(said[0]).toContain("they sign in once first");
  });

  it("says a refusal in words", async () => {
    await ask("people", "grant", "ana@example.org", "admin");
    expect(await ask("people", "grant", "ana@example.org", "contributor")).toEqual({
      code: 1,
      said: ["error: people grant: this is the last admin; make somebody else an admin first"],
    });
  });

  it.each([
    ["what is no JSON", "people grant\n"],
    ["what is no request", '{"verb":"migrate"}\n'],
    ["a word that is no text", '{"words":["migrate",7]}\n'],
    ["a line that is too long", `{"words":["${"x".repeat(70_000)}"]}\n`],
    ["a line that does not end", "x".repeat(70_000)],
  ])("answers %s in one line and closes", async (_what, bytes) => {
    const lines = (await raw(bytes)).trimEnd().split("\n");
    expect(lines.map((line) => Object.keys(JSON.parse(line)))).toEqual([["line", "to"], ["exit"]]);
    expect(JSON.parse(lines[1] ?? "")).toEqual({ exit: 1 });
  });

  it("prints the letters that wait with the links that they lead to, for who runs the server", async () => {
    expect((await ask("outbox")).said).toEqual(["out: No letter waits."]);
    const at = "2026-01-02T00:00:00.000Z";
    const letter = {
      id: "0197c5f5-0000-7000-8000-000000000002",
      kind: "sign-in",
      recipient: "eva@example.org",
      language: "es",
      parameters: { token: "abc" },
      createdAt: at,
    } as const;
    const link = { email: letter.recipient, next: "/es", language: "es", at } as const;
    await connection.transaction(async (tx) => {
      await recordLetter(tx, letter);
      await recordLink(tx, { ...link, token: "abc", expiresAt: "2999-01-01T00:00:00.000Z" });
    });
    const line = "out: 2026-01-02T00:00:00.000Z  sign-in  eva@example.org  not tried yet";
    expect((await ask("outbox")).said).toEqual([
      line,
      "out:   https://convenio.example/es/sign-in/confirm?token=abc",
    ]);
    await connection.transaction((tx) => recordLinkUsed(tx, "abc"));
    expect((await ask("outbox")).said).toEqual([
      line,
      "out:   its link leads in no longer: it was used or has expired",
    ]);
  });

  it("stops taking changes and takes them again", async () => {
    expect(await ask("read-only", "on")).toMatchObject({ code: 0 });
    expect(await isReadOnly(connection.db)).toBe(true);
    expect(await ask("read-only", "off")).toMatchObject({ code: 0 });
    expect(await isReadOnly(connection.db)).toBe(false);
  });

  it("says what a verb says before it fails, and then why it failed", async () => {
    expect(await ask("restore", "/no/such/file")).toEqual({
      code: 1,
      said: [
        "out: Reading /no/such/file ...",
        "error: restore: /no/such/file: there is no such file or folder",
      ],
    });
  });

  it("lets no other user in", () => {
    // Only root can become another user; everybody else has the mode above.
    if (process.getuid?.() !== 0) return;
    chmodSync(folder, 0o755);
    const script = `require("node:net").connect(process.argv[1])
      .on("error", (error) => console.log(error.code)).on("connect", () => console.log("in"))`;
    const other = { uid: 65_534, gid: 65_534, timeout: 5_000 };
    const { stdout } = spawnSync(process.execPath, ["-e", script, `${databaseDir}.sock`], other);
    expect(stdout.toString().trim()).toBe("EACCES");
  });

  it("is taken away when the server stops, after which nobody answers", async () => {
    await socket.close();
    expect(() => statSync(`${databaseDir}.sock`)).toThrow("ENOENT");
    expect(await ask("migrate")).toEqual({ code: null, said: [] });
  });
});
