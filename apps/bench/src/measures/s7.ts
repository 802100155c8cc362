import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { median } from "../load/median.ts";
import type { Bench, Measure } from "../report/measure.ts";
import { startChild } from "../stand/child.ts";
import { demoFolder } from "../stand/demo.ts";
import { freePort } from "../stand/free-port.ts";
import { temporaryFolder } from "../stand/temporary-folder.ts";
import { untilAnswers } from "../stand/until-answers.ts";

/** From the start of a command to the first byte of a page, in seconds. */
export const s7: Measure = {
  id: "S7",
  what: "Start to the first byte of the home page",
  async run(bench) {
    const { host, short } = bench;
    const clone = join(temporaryFolder(), "clone");
    execFileSync("git", ["clone", "-q", host.root, clone]);
    const npm = ["npm", "start"];
    // Dependencies come from this machine's package store where it has them.
    const cold = await untilFirstByte(bench, npm, clone, {});
    const runs = short ? 1 : 5;
    const warm: number[] = [];
    for (let run = 0; run < runs; run += 1) warm.push(await untilFirstByte(bench, npm, clone, {}));
    const server = [process.execPath, join(host.root, "apps/web/dist/server.mjs")];
    const folder = await demoFolder(host);
    const alone: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      alone.push(
        await untilFirstByte(bench, server, host.root, { NODE_ENV: "production", CONVENIO_DATA_DIR: folder }),
      );
    }
    return {
      gates: [],
      figures: {
        "npm start of a fresh clone s": cold,
        "npm start again s": median(warm),
        "server on a filled database s": median(alone),
      },
    };
  },
};

async function untilFirstByte(
  { say }: Bench,
  command: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const port = await freePort();
  const address = { port, url: new URL(`http://127.0.0.1:${port}`) };
  const began = performance.now();
  const child = startChild(command, { cwd, env: { ...env, PORT: String(port) }, group: true });
  await untilAnswers(child, address, { path: "/en", patience: 1_800_000 });
  const seconds = (performance.now() - began) / 1000;
  const { code } = await child.stop("SIGTERM");
  if (code !== null && code !== 0) say(`  ${command[0]} ended with ${code}`);
  return seconds;
}
