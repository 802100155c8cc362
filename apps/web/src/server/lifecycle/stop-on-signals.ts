import type { Server } from "node:http";
import { convenio } from "../process.ts";
import { drain } from "./drain.ts";

/** How long requests that run may take to finish, and how long the whole ending may take, in milliseconds. */
const drainMs = 8_000;
const wholeMs = 9_500;

/**
 * On SIGTERM or SIGINT: says that the server is not ready, stops accepting, finishes what runs, calls `release`
 * (which gives back whatever the process holds) and ends the process with code 0, all within 10 s. Further signals
 * change nothing: a terminal sends several for one Ctrl-C.
 */
export function stopOnSignals(server: Server, release: () => Promise<void>): void {
  const stop = async () => {
    if (convenio().stopping) return;
    convenio().stopping = true;
    setTimeout(() => process.exit(0), wholeMs).unref();
    await drain(server, drainMs);
    await release().catch((error: unknown) => console.error(error));
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop());
}
