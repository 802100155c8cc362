import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { readBackup } from "./read-backup.ts";
import { whatWentWrong } from "./run-verb.ts";
import { writeBackup } from "./write-backup.ts";

const folder = mkdtempSync(join(tmpdir(), "convenio-write-"));
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function* lines(count: number, last?: Error): AsyncGenerator<string> {
  for (let at = 0; at < count; at += 1) yield JSON.stringify(randomBytes(3_000).toString("hex"));
  if (last !== undefined) throw last;
}

const why = (work: Promise<unknown>) => work.then(() => "written", whatWentWrong);

test("what cannot be read to its end leaves no file", async () => {
  const written = writeBackup(join(folder, "half.gz"), lines(100, new Error("The database went away.")));
  expect(await why(written)).toBe("The database went away.");
  expect(readdirSync(folder)).toEqual([]);
});

test("a file that may not grow leaves no half of it, and one line", async () => {
  // A limit of this process stands for a full disk: the system refuses the write in the same way.
  const limit = (bytes: string) => spawnSync("prlimit", ["--pid", `${process.pid}`, `--fsize=${bytes}`]);
  if (limit("100000:unlimited").status !== 0) return;
  const said = await why(writeBackup(join(folder, "half.gz"), lines(100)));
  limit("unlimited:unlimited");
  expect(said).toBe("the file may not grow any more");
  expect(readdirSync(folder)).toEqual([]);
});

test("a file that is there stays as it is", async () => {
  const file = join(folder, "there.gz");
  writeFileSync(file, "mine");
  expect(await why(writeBackup(file, lines(1)))).toContain("a backup replaces none");
  expect(readdirSync(folder)).toEqual(["there.gz"]);
});

test("of two that write the same file at once one is refused, and the other's stays", async () => {
  const file = join(folder, "both.gz");
  const said = await Promise.all([1, 2].map((count) => why(writeBackup(file, lines(count)))));
  expect(said.filter((one) => one.includes("a backup replaces none"))).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(["both.gz"]);
});

test("a process that exits meanwhile leaves no half of it", async () => {
  const before = process.listeners("exit");
  let tell: () => void = () => undefined;
  const told = new Promise<void>((done) => {
    tell = done;
  });
  async function* slowly(): AsyncGenerator<string> {
    yield* lines(100);
    await told;
  }
  const writing = why(writeBackup(join(folder, "half.gz"), slowly()));
  await vi.waitFor(() => expect(readdirSync(folder)).toHaveLength(1));
  for (const listener of process.listeners("exit").filter((one) => !before.includes(one))) listener(0);
  expect(readdirSync(folder)).toEqual([]);
  tell();
  await writing;
});

test("lines that are no backup are written whole, and read as none", async () => {
  const file = join(folder, "lines.gz");
  expect(await writeBackup(file, lines(3))).toBeGreaterThan(9_000);
  await expect(readBackup(file)).rejects.toThrow("no whole backup");
});
