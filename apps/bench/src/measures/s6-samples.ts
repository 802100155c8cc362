import { ask } from "../stand/ask.ts";
import type { Server } from "../stand/server.ts";

/** What a server says of itself at one moment (`at`: of this process's clock); lag: since the last sample, ms. */
export type Sample = { at: number; residentMegabytes: number; heapMegabytes: number; lagP99: number };

/** Reads a server's metrics every `interval` ms until it is stopped. */
export function sampling(server: Server, interval: number): { stop(): Promise<Sample[]> } {
  const samples: Sample[] = [];
  let asking: Promise<void> = Promise.resolve();
  const take = async () => {
    const { status, body } = await ask(server, "/api/metrics");
    if (status !== 200) throw new Error(`/api/metrics was answered ${status}`);
    const text = body.toString("utf8");
    samples.push({
      at: performance.now(),
      residentMegabytes: metric(text, "process_resident_memory_bytes") / 2 ** 20,
      heapMegabytes: metric(text, "nodejs_heap_size_used_bytes") / 2 ** 20,
      lagP99: metric(text, "nodejs_eventloop_lag_p99_seconds") * 1000,
    });
  };
  const timer = setInterval(() => {
    asking = asking.then(take);
    // Told by stop(); a rejection that nobody waits for yet would end the process.
    asking.catch(() => undefined);
  }, interval);
  return {
    async stop() {
      clearInterval(timer);
      await asking;
      return samples;
    },
  };
}

/** The value of a metric without labels of its own; NaN when it is not exposed. */
function metric(text: string, name: string): number {
  const line = text.match(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)`, "m"));
  return Number(line?.[1] ?? Number.NaN);
}
