import { existsSync } from "node:fs";
import { fromApt } from "./from-apt.mjs";

const usual = [
  "/usr/sbin/nginx",
  "/usr/local/sbin/nginx",
  "/usr/local/bin/nginx",
  "/usr/bin/nginx",
  "/opt/homebrew/bin/nginx",
];

/**
 * The nginx to test with: `NGINX_PATH`, the system's, or, for root on a system with apt, the system's package. Says in
 * one line what it is about to install. Answers `{ path }`, or `{ reason }` when there is none.
 */
export async function findNginx() {
  const given = process.env.NGINX_PATH;
  if (given) return existsSync(given) ? { path: given } : { reason: `NGINX_PATH: no file at ${given}` };
  const path = find() ?? (await fromApt("nginx-light", find));
  return path ? { path } : { reason: "no nginx here, and none could be installed" };
}

const find = () => usual.find((path) => existsSync(path));
