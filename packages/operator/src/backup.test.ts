import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createCaller } from "@convenio/api/router";
import { approved, checkedAll } from "@convenio/api/testing/acts";
import { publicOutputs } from "@convenio/api/testing/public-outputs";
import { openStage, type Stage } from "@convenio/api/testing/stage";
import type { Connection } from "@convenio/db/client";
import { verifyAudit } from "@convenio/db/queries/audit-verify";
import { testDatabase } from "@convenio/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runVerb } from "./run-verb.ts";
import { fillRecord, keepSecrets } from "./testing/full-record.ts";

const folder = mkdtempSync(join(tmpdir(), "convenio-backup-"));
const server = process.env.TEST_DATABASE_URL;
const words = ["Aurora", "ZYZZYVA"];
let stage: Stage;
let secrets: string[];
let proposals: Awaited<ReturnType<typeof fillRecord>>;

beforeAll(async () => {
  stage = await openStage();
  proposals = await fillRecord(stage);
  secrets = await keepSecrets(stage);
}, 120_000);

afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

/** Performs the verb; its exit code and what it said. */
async function told(connection: Connection, verb: "backup" | "restore", file: string) {
  const said: string[] = [];
  const code = await runVerb({ verb, file }, { connection, origin: "" }, (line) => void said.push(line));
  return { code, said };
}

/** An empty installation on this engine. */
async function empty(engine: Connection["engine"]): Promise<Connection> {
  try {
    if (engine === "pglite") delete process.env.TEST_DATABASE_URL;
    return await testDatabase();
  } finally {
    if (server !== undefined) process.env.TEST_DATABASE_URL = server;
  }
}

/** The same people and clock on another database. */
function stageOn(connection: Connection): Stage {
  const context: Stage["context"] = (actor) => ({ ...stage.context(actor), connection });
  const person = (name: string) => {
    const found = stage.people.find((one) => one.name === name);
    return found ?? { type: name === "operator" ? ("operator" as const) : ("anonymous" as const) };
  };
  return { ...stage, connection, context, as: (name) => createCaller(context(person(name))) };
}

const engines: Connection["engine"][] = server === undefined ? ["pglite"] : ["postgres", "pglite"];

describe("a backup", () => {
  it("is one private file, without a trace of what was written beside it", async () => {
    const file = join(folder, "private.gz");
    expect(await told(stage.connection, "backup", file)).toMatchObject({
      code: 0,
      said: [expect.stringMatching(/^Written: /)],
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["private.gz"]);
  });

  it("holds nothing that opens an account, and no letter", async () => {
    const file = join(folder, "secrets.gz");
    await told(stage.connection, "backup", file);
    const text = gunzipSync(readFileSync(file)).toString("utf8");
    expect(text).toContain("editor@test.example");
    for (const secret of secrets) expect(text).not.toContain(secret);
  });

  it("replaces no file", async () => {
    const file = join(folder, "kept.gz");
    await told(stage.connection, "backup", file);
    const before = readFileSync(file);
    const { code, said } = await told(stage.connection, "backup", file);
    expect([code, said.length, readFileSync(file).equals(before)]).toEqual([1, 1, true]);
  });

  it("is written nowhere where it cannot be written, in one line", async () => {
    const file = join(folder, "no", "such", "folder.gz");
    expect(await told(stage.connection, "backup", file)).toEqual({
      code: 1,
      said: [`backup: ${file}: there is no such file or folder`],
    });
  });
});

describe.each(engines)("restored into an empty database on %s", (engine) => {
  let target: Connection;
  let again: Stage;
  beforeAll(async () => {
    const file = join(folder, `to-${engine}.gz`);
    expect((await told(stage.connection, "backup", file)).said).toEqual([
      expect.stringMatching(/^Written: /),
    ]);
    target = await empty(engine);
    expect(await told(target, "restore", file)).toMatchObject({
      code: 0,
      said: [expect.any(String), expect.any(String), expect.stringMatching(/^Restored and verified: /)],
    });
    again = stageOn(target);
  }, 120_000);
  afterAll(() => target.close());

  it("everything public is what it was", async () => {
    expect(await publicOutputs(again, words)).toBe(await publicOutputs(stage, words));
  });

  it("the audit chain holds and ends where it ended", async () => {
    const report = await verifyAudit(target.db);
    expect(report).toEqual(await verifyAudit(stage.connection.db));
    expect(report.faults).toEqual([]);
  });

  it("a backup of it has the same rows", async () => {
    const [first, second] = [join(folder, `to-${engine}.gz`), join(folder, `of-${engine}.gz`)];
    await told(target, "backup", second);
    const rows = (file: string) => gunzipSync(readFileSync(file)).toString("utf8").split("\n").slice(1, -2);
    expect(rows(second)).toEqual(rows(first));
  });

  it("a backup of it can be restored where the first came from", async () => {
    const back = await empty(stage.connection.engine);
    try {
      const file = join(folder, `back-${engine}.gz`);
      await told(target, "backup", file);
      expect(await told(back, "restore", file)).toMatchObject({ code: 0 });
      expect(await publicOutputs(stageOn(back), words)).toBe(await publicOutputs(stage, words));
    } finally {
      await back.close();
    }
  });

  it("nobody is signed in, and no letter waits", async () => {
    const { rows } = await target.db.execute<{ left: number }>(`select (select count(*) from session)::int
      + (select count(*) from sign_in_link)::int + (select count(*) from outbox)::int as left`);
    expect(rows).toEqual([{ left: 0 }]);
  });

  it("servers that run on it forget what they hold", async () => {
    const { rows } = await target.db.execute<{ tags: string[] }>("select tags from invalidation");
    expect(rows).toContainEqual({ tags: ["*"] });
  });

  it("what was in review is reviewed and published as if nothing had happened", async () => {
    const { fresh, halfway } = proposals;
    expect(await approved(again, "reviewer2", halfway)).toBe("published");
    await checkedAll(again, "reviewer", fresh);
    expect(await approved(again, "reviewer", fresh)).toBe("submitted");
    expect(await approved(again, "reviewer2", fresh)).toBe("published");
    expect((await verifyAudit(target.db)).faults).toEqual([]);
  });

  it("nobody can still approve what they wrote, nor change what was", async () => {
    await expect(target.db.execute("delete from revision")).rejects.toThrow();
    const { rows } =
      await target.db.execute(`select tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where not tgisinternal and tgenabled <> 'O' and c.relnamespace = 'public'::regnamespace`);
    expect(rows).toEqual([]);
  });
});
