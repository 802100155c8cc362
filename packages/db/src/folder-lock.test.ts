import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockFolder } from "./folder-lock.ts";
import { ownMark } from "./process-mark.ts";

let base = "";
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "convenio-lock-"));
});
afterEach(() => rm(base, { recursive: true, force: true }));

test("a second process is refused in one line that names the folder", async () => {
  const first = await lockFolder(join(base, "demo"));
  await expect(lockFolder(join(base, "demo"))).rejects.toThrow(
    /^Another Convenio process is using .*demo\. .*$/,
  );
  await first.release();
});

test("a place in which no folder can be made is named in one line", async () => {
  await writeFile(join(base, "file"), "");
  await expect(lockFolder(join(base, "file/data/demo"))).rejects.toThrow(
    /^CONVENIO_DATA_DIR: the folder .*data cannot be written \(E[A-Z]+\)\.$/,
  );
  await expect(lockFolder(join(base, "file/demo"))).rejects.toThrow(/^CONVENIO_DATA_DIR: .*file cannot/);
});

test("a folder under which nobody can make one is named too, and soon", async () => {
  if (process.platform !== "linux") return;
  await expect(lockFolder("/proc/none/data/demo")).rejects.toThrow(
    /^CONVENIO_DATA_DIR: .*\/proc\/none\/data/,
  );
});

test("a released folder can be taken again, and nothing is left behind", async () => {
  await (await lockFolder(join(base, "demo"))).release();
  await (await lockFolder(join(base, "demo"))).release();
  expect(await readdir(base)).toEqual([]);
});

test("a lock without a heartbeat for ten seconds is taken over by exactly one of many", async () => {
  await lockFolder(join(base, "demo"));
  const old = new Date(Date.now() - 11_000);
  await utimes(join(base, "demo.lock"), old, old);
  const tries = await Promise.allSettled(Array.from({ length: 40 }, () => lockFolder(join(base, "demo"))));
  const won = tries.filter((one) => one.status === "fulfilled");
  expect(won).toHaveLength(1);
  await won[0]?.value.release();
});

test.runIf(process.platform === "linux")(
  "what a process that was killed left is taken over at once, by one",
  async () => {
    const gone = spawnSync(process.execPath, ["-e", "process.stdout.write(String(process.pid))"]).stdout;
    const mark = ownMark().replace(/ \d+ \d+$/, ` ${gone} 1`);
    await writeFile(join(base, "demo.lock"), `${randomUUID()} ${mark}`);
    const began = Date.now();
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(join(base, "demo"))));
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(Date.now() - began).toBeLessThan(9_000);
  },
);

test("the heartbeat keeps a held folder", async () => {
  const first = await lockFolder(join(base, "demo"));
  const old = new Date(Date.now() - 9_000);
  await utimes(join(base, "demo.lock"), old, old);
  await new Promise((done) => setTimeout(done, 2_100));
  await expect(lockFolder(join(base, "demo"))).rejects.toThrow("Another Convenio process");
  await first.release();
});

test("a holder that stops while one waits hands the folder over", async () => {
  const first = await lockFolder(join(base, "demo"));
  const second = lockFolder(join(base, "demo"));
  setTimeout(() => void first.release(), 300);
  await (await second).release();
});

test("a process that ends without releasing leaves no lock behind", async () => {
  const dir = join(base, "demo");
  await lockFolder(dir);
  for (const listener of process.listeners("exit").slice(-1)) listener(0);
  expect(await readdir(base)).toEqual([]);
});

test("who lost the folder does not give away another's lock", async () => {
  const first = await lockFolder(join(base, "demo"));
  const old = new Date(Date.now() - 11_000);
  await utimes(join(base, "demo.lock"), old, old);
  const second = await lockFolder(join(base, "demo"));
  await first.release();
  await expect(lockFolder(join(base, "demo"))).rejects.toThrow("Another Convenio process");
  await second.release();
});
