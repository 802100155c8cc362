import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fromApt } from "./from-apt.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The Chromium to test with: `CHROMIUM_PATH`, the system's, Playwright's (installed into the user's folder
 * when missing), or, for root on a system with apt, the system's package. Says in one line what it is about
 * to install. Answers `{ path }`, or `{ reason }` when there is none.
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? { path: given } : { reason: `CHROMIUM_PATH: no file at ${given}` };
  const path = find() ?? (await fromPlaywright()) ?? (await fromApt("chromium", find));
  return path ? { path } : { reason: "no Chromium here, and none could be installed" };
}

const find = () => usual.find((path) => existsSync(path));

async function fromPlaywright() {
  const need = createRequire(join(root, "apps/e2e/package.json"));
  const path = () => need("@playwright/test").chromium.executablePath();
  if (existsSync(path())) return path();
  console.log(
    "No Chromium found: installing Playwright's into the user's folder (CHROMIUM_PATH names another).",
  );
  const cli = join(need.resolve("@playwright/test/package.json"), "../cli.js");
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" };
  await run(process.execPath, [cli, "install", "chromium"], { env, minutes: 3 });
  return existsSync(path()) ? path() : undefined;
}
