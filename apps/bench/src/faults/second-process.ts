import assert from "node:assert/strict";
import { ask } from "../stand/ask.ts";
import { tryConvenio } from "../stand/convenio.ts";
import { demoFolder } from "../stand/demo.ts";
import { ready, spawnServer, startServer } from "../stand/server.ts";
import { temporaryFolder } from "../stand/temporary-folder.ts";
import type { Fault } from "./fault.ts";

/** A folder of the embedded database has one process at a time. */
export const secondProcess: Fault = {
  id: "second-process",
  what: "a second process on the embedded folder is refused by one line, the first is unharmed",
  async run({ host }) {
    const env = { CONVENIO_DATA_DIR: await demoFolder(host) };
    const first = await startServer(host, { env, core: null });
    const second = await spawnServer(host, { env, core: null });
    assert.equal((await second.ended).code, 1);
    assertOneLine(second.output());
    assert.equal((await ask(first, "/en")).status, 200);
    assert.equal((await first.stop()).code, 0);
    assert.match((await tryConvenio(host, env, ["audit", "verify"])).output, /The audit chain holds/);
  },
};

/** Two servers begin on one empty folder: one makes the database and serves, the other is refused. */
export const twoBeginEmbedded: Fault = {
  id: "two-begin-embedded",
  what: "of two servers that begin at once on an empty folder one serves and one is refused",
  async run({ host }) {
    const env = { CONVENIO_DATA_DIR: temporaryFolder(), CONVENIO_MODE: "live", AUTH_SECRET: "x".repeat(32) };
    const both = await Promise.all([
      spawnServer(host, { env, core: null }),
      spawnServer(host, { env, core: null }),
    ]);
    const [refused, code] = await Promise.race(
      both.map(async (server) => [server, (await server.ended).code] as const),
    );
    assert.equal(code, 1);
    assertOneLine(refused.output());
    const serving = both.find((server) => server !== refused);
    assert.ok(serving);
    await ready(serving, 60_000);
    assert.equal((await serving.stop()).code, 0);
    assert.match((await tryConvenio(host, env, ["audit", "verify"])).output, /The audit chain holds/);
  },
};

function assertOneLine(output: string): void {
  const lines = output.split("\n").filter((line) => line.trim() !== "" && !line.includes("next.config"));
  assert.equal(lines.length, 1, output);
  assert.match(lines[0] ?? "", /Another Convenio process is using .+ Stop it first/);
}
