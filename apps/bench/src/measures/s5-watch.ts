import { Agent } from "node:http";
import { type Address, ask } from "../stand/ask.ts";

/** ms after the acknowledgement: when the new page arrived first (0: before it), and when an old one was last asked for. */
type Seen = { delay: number; staleFor: number };

const watchers = 3;

/**
 * Asks a server for a page without pause while `publish` runs and for `after` ms and some more beyond its end.
 * An answer is new when it holds `words`. An answer counts at the moment at which it was asked for.
 */
export async function watch(
  address: Address,
  path: string,
  words: string,
  after: number,
  publish: () => Promise<void>,
): Promise<Seen> {
  const agent = new Agent({ keepAlive: true, maxSockets: watchers });
  let acknowledged = Number.POSITIVE_INFINITY;
  let firstNew = Number.POSITIVE_INFINITY;
  let lastOld = 0;
  const over = () => performance.now() > acknowledged + after * 1.5;
  const look = async () => {
    while (!over() || (firstNew === Number.POSITIVE_INFINITY && performance.now() < acknowledged + 10_000)) {
      const asked = performance.now();
      const { status, body } = await ask(address, path, { agent });
      if (status !== 200) throw new Error(`${path} was answered ${status} while it was published`);
      if (body.includes(words)) firstNew = Math.min(firstNew, performance.now());
      else lastOld = Math.max(lastOld, asked);
      await new Promise((done) => setTimeout(done, 2));
    }
  };
  const looking = Array.from({ length: watchers }, look);
  try {
    await publish();
    acknowledged = performance.now();
    await Promise.all(looking);
  } finally {
    acknowledged = Math.min(acknowledged, performance.now());
    firstNew = Math.min(firstNew, performance.now());
    await Promise.allSettled(looking);
    agent.destroy();
  }
  return {
    delay: Math.max(0, firstNew - acknowledged),
    staleFor: Math.max(0, lastOld - acknowledged),
  };
}
