import { Agent } from "node:http";
import { type Address, ask } from "../stand/ask.ts";

/** What came of a steady load until now. */
type Steady = { requests: number; errors: string[]; ms: number[] };

/** A load that arrives evenly, whether or not the server keeps up. */
export type SteadyLoad = { soFar: Steady; stop(): Promise<Steady> };

/** Asks for the paths in rotation, `perSecond` times a second, until it is stopped. An answer other than 200 is an error. */
export function steady(
  address: Address,
  { paths, perSecond }: { paths: readonly string[]; perSecond: number },
): SteadyLoad {
  const soFar: Steady = { requests: 0, errors: [], ms: [] };
  // Connections of its own, so that nobody else's requests wait behind a load that the server cannot keep up with.
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  const open = new Set<Promise<void>>();
  const began = performance.now();
  let sent = 0;
  const one = async (path: string) => {
    const at = performance.now();
    try {
      const { status } = await ask(address, path, { agent, headers: { "accept-encoding": "br" } });
      if (status !== 200) soFar.errors.push(`${status} ${path}`);
    } catch (error) {
      soFar.errors.push(`${error instanceof Error ? error.message : error} ${path}`);
    }
    soFar.requests += 1;
    soFar.ms.push(performance.now() - at);
  };
  const timer = setInterval(() => {
    const due = ((performance.now() - began) / 1000) * perSecond;
    for (; sent < due; sent += 1) {
      const path = paths[sent % paths.length];
      if (path === undefined) return;
      const asking = one(path).finally(() => open.delete(asking));
      open.add(asking);
    }
  }, 5);
  return {
    soFar,
    async stop() {
      clearInterval(timer);
      await Promise.all(open);
      agent.destroy();
      return soFar;
    },
  };
}
