import assert from "node:assert/strict";
import { ask } from "../stand/ask.ts";
import { tryConvenio } from "../stand/convenio.ts";
import { emptyDatabase, liveEnv, startCluster } from "../stand/live-database.ts";
import { spawnServer, startServer } from "../stand/server.ts";
import type { Fault } from "./fault.ts";

const atOnce = 4;

/** `convenio migrate` by several at the same moment makes one schema; servers wait for it or say what is missing. */
export const migratingAtOnce: Fault = {
  id: "migrating-at-once",
  what: "several migrate an empty PostgreSQL at once: all succeed, once; servers refuse until then",
  async run({ host }) {
    const cluster = await startCluster(host);
    if ("reason" in cluster) return { cannot: cluster.reason };
    const database = await emptyDatabase(host, cluster, "at_once");
    const early = await spawnServer(host, { env: liveEnv(database), core: null });
    assert.equal((await early.ended).code, 1);

    const env = { CONVENIO_MODE: "live", DATABASE_URL: database.ownerUrl };
    const migrations = await Promise.all(
      Array.from({ length: atOnce }, () => tryConvenio(host, env, ["migrate"])),
    );
    for (const { code, output } of migrations) assert.equal(code, 0, output);
    const [events] = await database.sql<{ n: number }>(
      "select count(*)::int as n from audit_event where act = 'installed'",
    );
    assert.equal(events?.n, 1);
    const servers = await Promise.all([
      startServer(host, { env: liveEnv(database), core: null }),
      startServer(host, { env: liveEnv(database), core: null }),
    ]);
    for (const server of servers) {
      assert.equal((await ask(server, "/en")).status, 200);
      assert.equal((await server.stop()).code, 0);
    }
    return undefined;
  },
};
