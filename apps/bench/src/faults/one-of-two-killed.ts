import assert from "node:assert/strict";
import { type Address, ask } from "../stand/ask.ts";
import { freePort } from "../stand/free-port.ts";
import type { Host } from "../stand/host.ts";
import { createLive, type LiveDatabase, liveEnv, startCluster } from "../stand/live-database.ts";
import { entryPaths } from "../stand/pages.ts";
import { startProxy } from "../stand/proxy.ts";
import { type Server, startServer } from "../stand/server.ts";
import type { Fault } from "./fault.ts";
import { keepReading, type Read } from "./reading.ts";

const kills = { short: 4, long: 20 };

/** Servers go and come behind the proxy of deploy/, killed or told to stop, while people read, and write where none is killed. */
export const oneOfTwoKilled: Fault = {
  id: "one-of-two-killed",
  what: "of two servers behind nginx one is killed, or restarted, under load: no read fails, and of writes at most one at a restart",
  async run({ host, short, say }) {
    const cluster = await startCluster(host);
    if ("reason" in cluster) return { cannot: cluster.reason };
    const database = await createLive(host, cluster, "behind_nginx");
    await database.convenio("seed");
    const port = await freePort();
    const address = { port, url: new URL(`http://127.0.0.1:${port}`) };
    const ports = [await freePort(), await freePort()] as const;
    const begin = (at: 0 | 1) => startBehind(host, database, { port: ports[at], url: address.url });
    const servers: [Server, Server] = [await begin(0), await begin(1)];
    const proxy = await startProxy(host, address, servers);
    if ("reason" in proxy) return { cannot: proxy.reason };

    const paths = await entryPaths(address, 40);
    let over = false;
    const reading = keepReading(address, paths, {
      readers: 6,
      over: () => over,
      fine: ({ status }) => status === 200,
    });
    for (let kill = 0; kill < (short ? kills.short : kills.long); kill += 1) {
      const at = kill % 2 === 0 ? 0 : 1;
      const how = kill % 4 < 2 ? "SIGKILL" : "SIGTERM";
      let restarted = how === "SIGKILL";
      const writing = keepWriting(address, () => restarted);
      await new Promise((done) => setTimeout(done, 1_000));
      const { code } = await servers[at].stop(how);
      if (how === "SIGTERM") assert.equal(code, 0);
      await new Promise((done) => setTimeout(done, 1_000));
      servers[at] = await begin(at);
      restarted = true;
      const { odd } = await writing;
      assert.ok(odd.length <= 1, `writes lost by one restart: ${odd.join("; ")}`);
    }
    over = true;
    const { odd, answers } = await reading;
    assert.deepEqual(odd, [], "no read failed");
    say(`    ${[...answers].map(([status, times]) => `${times} answers ${status}`).join(", ")}`);
    assert.equal((await ask(address, "/en")).status, 200);
    for (const server of servers) assert.equal((await server.stop()).code, 0);
    return undefined;
  },
};

/**
 * Changes that nobody may make: what matters is that a server answers them. Whoever connects in the moment in which a
 * server stops listening is cut off by the system, and nginx sends nothing twice that may change something.
 */
function keepWriting(address: Address, over: () => boolean): Promise<Read> {
  return keepReading(address, ["/api/trpc/people.endOtherSessions"], {
    readers: 4,
    over,
    fine: ({ status }) => status < 500,
    question: { method: "POST", body: "{}", headers: { "content-type": "application/json" } },
  });
}

function startBehind(
  host: Host,
  database: LiveDatabase,
  { port, url }: { port: number; url: URL },
): Promise<Server> {
  return startServer(host, { env: { ...liveEnv(database), TRUST_PROXY: "true" }, port, url, core: null });
}
