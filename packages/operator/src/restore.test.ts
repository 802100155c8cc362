import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { openStage, type Stage } from "@convenio/api/testing/stage";
import { loadWorld } from "@convenio/api/testing/world";
import { restoreRows } from "@convenio/db/backup/restore-rows";
import type { Connection } from "@convenio/db/client";
import { testDatabase } from "@convenio/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readBackup } from "./read-backup.ts";
import { runVerb } from "./run-verb.ts";

const folder = mkdtempSync(join(tmpdir(), "convenio-restore-"));
const good = join(folder, "good.gz");
let stage: Stage;
let empty: Connection;

beforeAll(async () => {
  stage = await openStage();
  await loadWorld(stage);
  expect(await runVerb({ verb: "backup", file: good }, { ...stage, origin: "" }, () => undefined)).toBe(0);
  empty = await testDatabase();
}, 120_000);

afterAll(async () => {
  await empty.close();
  await stage.close();
  rmSync(folder, { recursive: true });
});

/** What restoring these bytes says as an error, with the exit code. */
async function refused(connection: Connection, bytes: Buffer) {
  const file = join(folder, "bad.gz");
  writeFileSync(file, bytes);
  const errors: string[] = [];
  const code = await runVerb({ verb: "restore", file }, { connection, origin: "" }, (line, to) => {
    if (to === "error") errors.push(line);
  });
  return { code, errors };
}

/** The backup with its lines changed and sealed again, as one who knows how could do it. */
function forged(change: (line: string, at: number) => string): Buffer {
  const lines = gunzipSync(readFileSync(good)).toString("utf8").split("\n").slice(0, -2).map(change);
  const text = lines.map((line) => `${line}\n`).join("");
  const sha256 = createHash("sha256").update(text).digest("hex");
  return gzipSync(`${text}${JSON.stringify({ sha256 })}\n`);
}

const header = (change: Record<string, unknown>) =>
  forged((line, at) => (at === 0 ? JSON.stringify({ ...JSON.parse(line), ...change }) : line));
const bytes = () => readFileSync(good);
const plain = () => gunzipSync(bytes()).toString("utf8");
const flipped = () => {
  const changed = bytes();
  changed[Math.floor(changed.length / 2)] = (changed[Math.floor(changed.length / 2)] ?? 0) ^ 1;
  return changed;
};

test.each<[string, () => Buffer, string]>([
  ["that is empty", () => Buffer.alloc(0), "no whole backup"],
  ["that is something else", () => Buffer.from("Dear all, "), "no whole backup"],
  ["that was cut off", () => bytes().subarray(0, bytes().length - 40), "no whole backup"],
  ["of which one bit has changed", flipped, "no whole backup"],
  ["that lost its last line", () => gzipSync(plain().split("\n").slice(0, -2).join("\n")), "no whole backup"],
  ["that lost a line", () => gzipSync(plain().replace(/\n\{"table":"policy.*\n/, "\n")), "no whole backup"],
  ["of which one letter has changed", () => gzipSync(plain().replace("Aurora", "Aurore")), "no whole backup"],
  ["of a newer form", () => header({ format: "convenio-backup/2" }), "newer Convenio"],
  ["of a newer schema", () => header({ migration: 9_999_999_999_999 }), "newer Convenio"],
  ["with a column that is not known here", () => header({ tables: { person: ["id", "shoes"] } }), "newer"],
  ["of another mode", () => header({ mode: "live" }), "backup of a live installation; this one is demo"],
  ["with a forged text", () => forged((line) => line.replace("Aurora", "Aurore")), "restore: "],
  [
    "with a forged role",
    () => forged((line) => line.replace('"role":"editor"', '"role":"king"')),
    "restore: ",
  ],
  ["without an event", () => forged((line) => line.replace(/,\{"seq":3,[^}]*\}/, "")), "does not verify"],
  ["without a head", () => forged((line) => line.replace(/"head":1/, '"head":2')), "does not verify"],
])("a file %s is refused in one line, and nothing is changed", async (_what, make, why) => {
  const before = await fingerprint(empty);
  const { code, errors } = await refused(empty, make());
  expect([code, errors.length]).toEqual([1, 1]);
  expect(errors[0]).toContain(why);
  expect(errors[0]).not.toContain("\n");
  expect(await fingerprint(empty)).toBe(before);
});

test("an installation that holds anything takes no backup", async () => {
  const before = await fingerprint(stage.connection);
  expect(await refused(stage.connection, bytes())).toEqual({
    code: 1,
    errors: ["restore: This installation is not empty: restore into a new one."],
  });
  expect(await fingerprint(stage.connection)).toBe(before);
});

test("a backup of an older schema takes the defaults of columns that have come since", async () => {
  const without = forged((line, at) => {
    const value = JSON.parse(line);
    if (at === 0) {
      const installation = value.tables.installation.filter((column: string) => column !== "read_only");
      return JSON.stringify({ ...value, migration: 1, tables: { ...value.tables, installation } });
    }
    return value.table === "installation" ? line.replace(/,"read_only":false/, "") : line;
  });
  const other = await testDatabase();
  try {
    expect(await refused(other, without)).toEqual({ code: 0, errors: [] });
    expect(await fingerprint(other)).toBe(await fingerprint(stage.connection));
  } finally {
    await other.close();
  }
});

test("after all that, the good one is restored", async () => {
  expect(await refused(empty, bytes())).toEqual({ code: 0, errors: [] });
  expect(await fingerprint(empty)).toBe(await fingerprint(stage.connection));
});

test("what was written since it was looked at is kept", async () => {
  const { header: read, rows } = await readBackup(good);
  const before = await fingerprint(empty);
  const restoring = empty.transaction((tx) => restoreRows(tx, read, rows()));
  await expect(restoring).rejects.toThrow("not empty");
  expect(await fingerprint(empty)).toBe(before);
});

/** The rows of every table that matters, and which triggers stand. */
async function fingerprint({ db }: Connection): Promise<string> {
  const counted = [
    "person",
    "content",
    "policy",
    "audit_event",
    "revision",
    "entry",
    "proposal",
    "page",
    "search",
  ];
  const counts = counted.map((table) => `(select count(*)::int from ${table}) as ${table}`);
  const { rows } = await db.execute(`select ${counts.join(", ")}, (select created_at from installation),
    (select hash from audit_event order by seq desc limit 1),
    (select count(*)::int from pg_trigger where not tgisinternal and tgenabled = 'O') as triggers`);
  return JSON.stringify(rows);
}
