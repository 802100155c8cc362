import { spawnSync } from "node:child_process";
import { fromApt } from "./from-apt.mjs";

/**
 * The load generator wrk: the system's, or, for root on a system with apt, the system's package. Says in one line what
 * it is about to install. Answers `{ path }`, or `{ reason }` when there is none.
 */
export async function findWrk() {
  const path = find() ?? (await fromApt("wrk", find));
  return path ? { path } : { reason: "the load generator wrk is not installed" };
}

const find = () => (spawnSync("wrk", ["-v"]).error === undefined ? "wrk" : undefined);
