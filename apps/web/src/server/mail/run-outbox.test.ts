import { uuidV7 } from "@convenio/api/uuid-v7";
import type { Connection } from "@convenio/db/client";
import { outboxDepth, recordLetter, waitingLetters } from "@convenio/db/queries/outbox";
import { outboxPage } from "@convenio/db/queries/outbox-page";
import { testDatabase } from "@convenio/db/testing";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { mailer } from "./mailer.ts";
import { type Outbox, runOutbox } from "./run-outbox.ts";
import { openPost, type Post } from "./smtp.fixture.ts";

const url = new URL("https://convenio.example");
let connection: Connection;
let post: Post;
const running: Outbox[] = [];
let warnings: string[] = [];

beforeAll(async () => {
  connection = await testDatabase();
});
afterAll(() => connection.close());
beforeEach(async () => {
  await connection.db.execute("delete from outbox");
  post = await openPost();
  warnings = [];
});
afterEach(async () => {
  for (const outbox of running.splice(0)) await outbox.stop();
  await post.close();
});

function run(smtp: string | null = post.url): Outbox {
  const send = smtp === null ? undefined : mailer({ url: smtp, from: "Convenio <post@convenio.example>" });
  const outbox = runOutbox({ connection, send, url, warn: (line) => warnings.push(line) });
  running.push(outbox);
  outbox.wake();
  return outbox;
}

async function write(recipient: string, at = new Date()): Promise<void> {
  const letter = { id: uuidV7(at), kind: "sign-in", recipient, language: "es" } as const;
  await connection.transaction((tx) =>
    recordLetter(tx, { ...letter, parameters: { token: "a-token" }, createdAt: at.toISOString() }),
  );
}

const states = async () => {
  const { rows } = await outboxPage(connection.db, { page: 1, links: false, now: new Date().toISOString() });
  return rows.map(({ state, error, attempts }) => ({ state, error, attempts }));
};

test("a letter arrives, in its language, with the link of the public address, and leaves nothing behind", async () => {
  const outbox = run();
  await write("ana@example.org");
  outbox.wake();
  await vi.waitFor(() => expect(post.messages).toHaveLength(1), 10_000);
  const [message] = post.messages;
  expect(message?.to).toBe("ana@example.org");
  expect(message?.raw).toMatch(/^From: Convenio <post@convenio\.example>/m);
  expect(message?.raw).toMatch(/^Auto-Submitted: auto-generated/m);
  expect(message?.raw).toMatch(/^Content-Type: multipart\/alternative/m);
  const soft = message?.raw.replace(/=\r\n/g, "").replaceAll("=3D", "=") ?? "";
  expect(soft.match(/https:\/\/convenio\.example\/es\/sign-in\/confirm\?token=a-token/g)).toHaveLength(3);
  await vi.waitFor(async () => expect(await states()).toEqual([{ state: "sent", error: null, attempts: 1 }]));
  const { rows } = await connection.db.execute("select * from outbox");
  expect(JSON.stringify(rows)).not.toContain("a-token");
  expect(warnings).toEqual([]);
});

test("two servers never send one letter twice", async () => {
  const names = Array.from({ length: 12 }, (_, i) => `n${i}@example.org`);
  for (const name of names) await write(name);
  run();
  run();
  await vi.waitFor(async () => expect(await outboxDepth(connection.db)).toBe(0), 15_000);
  expect(post.messages.map(({ to }) => to).sort()).toEqual([...names].sort());
});

test("a server that is busy is asked again, one that knows nobody of that name is not", async () => {
  post.refuseWith = 451;
  await write("cem@example.org");
  const outbox = run();
  await vi.waitFor(async () => expect((await states())[0]?.error).toBe("EENVELOPE 451"), 10_000);
  expect(await waitingLetters(connection.db, new Date().toISOString())).toHaveLength(1);
  post.refuseWith = 550;
  await connection.db.execute(`update outbox set next_at = '2020-01-01T00:00:00.000Z'`);
  outbox.wake();
  await vi.waitFor(
    async () => expect(await states()).toEqual([{ state: "given-up", error: "EENVELOPE 550", attempts: 2 }]),
    10_000,
  );
  expect(warnings).toHaveLength(2);
  expect(warnings.join("\n")).not.toContain("example.org");
  expect(JSON.stringify(await states())).not.toContain("example.org");
});

test("while no mail server answers, letters wait", async () => {
  await write("dan@example.org");
  run("smtp://127.0.0.1:9");
  await vi.waitFor(async () => expect((await states())[0]?.error).toBe("ESOCKET"), 10_000);
  expect(await states()).toMatchObject([{ state: "waiting", attempts: 1 }]);
});

test("where no mail is configured letters stay", async () => {
  await write("eva@example.org");
  run(null);
  await new Promise((later) => setTimeout(later, 300));
  expect(await waitingLetters(connection.db, new Date().toISOString())).toMatchObject([
    { recipient: "eva@example.org", attempts: 0 },
  ]);
});

test("an outbox that cannot be read is said so, and read when it is woken again", async () => {
  await write("ida@example.org");
  const update = vi.spyOn(connection.db, "update").mockImplementationOnce(() => {
    throw new Error("the database is away");
  });
  const outbox = run();
  await vi.waitFor(() => expect(warnings).toEqual(["The outbox could not be read:"]));
  update.mockRestore();
  outbox.wake();
  await vi.waitFor(() => expect(post.messages).toHaveLength(1), 10_000);
});

test("a server that stops sends nothing more", async () => {
  const outbox = run();
  await outbox.stop();
  await write("gus@example.org");
  outbox.wake();
  await new Promise((later) => setTimeout(later, 300));
  expect(post.messages).toEqual([]);
  expect(await outboxDepth(connection.db)).toBe(1);
});
