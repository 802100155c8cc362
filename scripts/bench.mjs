// `pnpm bench`: builds the product when sources changed, and the benchmarks, and runs these against it.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildIfChanged } from "./build.mjs";
import { bundleBench } from "./bundle.mjs";
import { findChromium } from "./chromium.mjs";
import { findNginx } from "./nginx.mjs";
import { startPostgres } from "./postgres.mjs";
import { root } from "./root.mjs";
import { findWrk } from "./wrk.mjs";

const options = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage"];

/** Opens Chromium through the Playwright of the browser tests. */
function launchBrowser(executablePath) {
  const { chromium } = createRequire(join(root, "apps/e2e/package.json"))("@playwright/test");
  return chromium.launch({ executablePath, args: options });
}

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(130));
try {
  await buildIfChanged();
  await bundleBench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const { main } = await import(pathToFileURL(join(root, "apps/bench/dist/main.mjs")).href);
// pnpm hands on the `--` that npm swallows.
const words = process.argv.slice(2).filter((word) => word !== "--");
process.exit(await main(words, { root, startPostgres, findNginx, findWrk, findChromium, launchBrowser }));
