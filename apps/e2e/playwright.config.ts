import { defineConfig } from "@playwright/test";

const port = Number(process.env.E2E_PORT ?? 4310);
const originOf = (at: number) => `http://127.0.0.1:${port + at}`;
const workers = 2;
/** They take longest: begun first, they leave no worker idle at the end. */
const longest = /(?:accessibility|whole-record)\.spec\.ts$/;

/**
 * Each worker has a server of its own with a fresh demo database, so that what one changes reaches no test of the
 * other; the files of a worker run one after another on the same one.
 */
export default defineConfig({
  testDir: "src",
  outputDir: "test-results",
  workers,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // A machine that does other work too is several times slower; what hangs still ends.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  projects: [
    { name: "longest", testMatch: longest },
    { name: "others", testIgnore: longest },
  ],
  use: {
    baseURL: originOf(Number(process.env.TEST_PARALLEL_INDEX ?? 0)),
    // A film of every test costs more than the tests; what stood on the page is kept with each step.
    trace: { mode: "retain-on-failure", screenshots: false },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
      ],
    },
  },
  webServer: Array.from({ length: workers }, (_, at) => ({
    command: "node start-server.mjs",
    url: `${originOf(at)}/api/ready`,
    timeout: 300_000,
    reuseExistingServer: false,
    stdout: "ignore" as const,
    stderr: "pipe" as const,
    gracefulShutdown: { signal: "SIGTERM" as const, timeout: 5_000 },
    env: { PORT: String(port + at), CONVENIO_DATA_DIR: `.data/e2e-${port + at}` },
  })),
});
