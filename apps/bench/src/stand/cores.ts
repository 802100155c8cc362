import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";

/** The core on which the measured server runs, and the one for everything else. */
export const serverCore = 0;
export const loadCore = 1;

const canPin =
  process.platform === "linux" &&
  availableParallelism() > 1 &&
  spawnSync("taskset", ["-c", "0", "true"]).status === 0;

/** The command, bound to one core where the system can do that; as it is elsewhere. */
export function pinned(core: number | undefined, command: readonly string[]): readonly string[] {
  return core === undefined || !canPin ? command : ["taskset", "-c", String(core), ...command];
}

/** Binds a running process and all its threads to one core; what it starts later inherits it. */
export function pin(pid: number, core: number): void {
  if (canPin) spawnSync("taskset", ["-a", "-c", "-p", String(core), String(pid)]);
}

/** Whether servers and load are kept apart, which the table says. */
export const pinning = canPin;
