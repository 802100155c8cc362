import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { hasEnded, ownMark } from "./process-mark.ts";

const linux = process.platform === "linux";
const [boot = "", namespace = "", pid = "", started = ""] = ownMark().split(" ");
/** The number of a process that is over. */
const over = () =>
  String(spawnSync(process.execPath, ["-e", "process.stdout.write(String(process.pid))"]).stdout);

test.runIf(linux)("a process that runs has not ended, and its mark is always the same", () => {
  expect(ownMark()).toBe(ownMark());
  expect(hasEnded(ownMark())).toBe(false);
  expect(hasEnded(`${boot} ${namespace} ${process.ppid} 1`)).toBe(true);
});

test.runIf(linux)("one that is gone has, and so has one whose number another has got", () => {
  expect(hasEnded(`${boot} ${namespace} ${over()} ${started}`)).toBe(true);
  expect(hasEnded(`${boot} ${namespace} ${pid} ${Number(started) + 1}`)).toBe(true);
});

test("of a process elsewhere, and of what is no mark, nothing is certain", () => {
  for (const mark of [
    `another-boot ${namespace} ${over()} 1`,
    `${boot} pid:[1] ${over()} 1`,
    `${boot} ${namespace} 12`,
    "",
    "0c9e2a0e-7c0b-4a55-b8d4-3d3f1c5a2f10",
  ]) {
    expect(hasEnded(mark)).toBe(false);
  }
});
