// The parts of `npm test`. Each answers { name, passed, failed } or, with it, { cannot: why }.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfChanged } from "./build.mjs";
import { findChromium } from "./chromium.mjs";
import { startPostgres } from "./postgres.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

const node = process.execPath;
const bin = (name) => join(root, "node_modules", name);

/** Lint, format, types of every package, import rules, names, generated docs. */
export async function check() {
  const steps = [
    ["lint and format", bin("@biomejs/biome/bin/biome"), ["check", "--error-on-warnings", "."]],
    ...typed().map((dir) => [`types of ${dir}`, bin("typescript/bin/tsc"), ["-p", dir]]),
    [
      "import rules",
      bin("dependency-cruiser/bin/dependency-cruise.mjs"),
      ["packages", "apps", "-T", "err-long"],
    ],
    [
      "nothing unused",
      bin("knip/bin/knip.js"),
      ["--include", "files,dependencies,unlisted,unresolved,exports,types"],
    ],
    ["names and sizes", join(root, "scripts/check-sources.mjs"), []],
    ["docs that follow from the code", join(root, "scripts/docs.mjs"), []],
  ];
  const counts = { name: "check", passed: 0, failed: 0 };
  for (const [what, script, args] of steps) {
    const { code, output } = await run(node, [script, ...args], { minutes: 5 });
    if (code === 0) counts.passed += 1;
    else {
      counts.failed += 1;
      console.log(`✗ ${what}\n${output.trim()}\n`);
    }
  }
  return counts;
}

/** Tests that need no database. */
export async function unit() {
  return sum(
    "unit",
    await suites(["scripts", "packages/domain", "packages/ui", "apps/web", "apps/cli", "apps/bench"], {}),
  );
}

/** Tests on a database: first the embedded one, then the same on PostgreSQL. */
export async function db() {
  const packages = ["packages/db", "packages/api", "packages/record", "packages/operator"];
  const embedded = sum("db on PGlite", await suites(packages, { TEST_DATABASE_URL: undefined }));
  const server = await startPostgres();
  if (!server.url)
    return [embedded, { name: "db on PostgreSQL", passed: 0, failed: 0, cannot: server.reason }];
  console.log(`PostgreSQL for tests: ${server.what}`);
  try {
    const onServer = await suites(packages, { TEST_DATABASE_URL: server.url });
    return [embedded, sum("db on PostgreSQL", onServer)];
  } finally {
    await server.stop();
  }
}

/** Journeys, raw bytes and headers, in a browser and by plain requests, against the built product. */
export async function e2e() {
  const name = "e2e";
  if (!existsSync(join(root, "apps/e2e/playwright.config.ts"))) return { name, passed: 0, failed: 0 };
  const chromium = await findChromium();
  if (!chromium.path) return { name, passed: 0, failed: 0, cannot: chromium.reason };
  console.log(`Chromium for tests: ${chromium.path}`);
  try {
    await buildIfChanged();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return { name, passed: 0, failed: 1 };
  }
  return inTemporary(async (folder) => {
    const report = join(folder, "report.json");
    const cwd = join(root, "apps/e2e");
    const env = { CHROMIUM_PATH: chromium.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report, CI: "1" };
    const script = join(cwd, "node_modules/@playwright/test/cli.js");
    const { code } = await run(node, [script, "test", "--reporter=line,json"], {
      cwd,
      env,
      show: true,
      minutes: 30,
    });
    if (!existsSync(report)) return { name, passed: 0, failed: 1 };
    const { stats } = JSON.parse(readFileSync(report, "utf8"));
    const failed = stats.unexpected + stats.flaky;
    return { name, passed: stats.expected, failed: failed || (code === 0 ? 0 : 1) };
  });
}

/** What goes wrong while the product runs, in short rounds: `pnpm bench --faults` has the long ones. */
export async function faults() {
  const name = "faults";
  const script = join(root, "scripts/bench.mjs");
  const { code, output } = await run(node, [script, "--faults", "--short"], { show: true, minutes: 15 });
  const [, passed, failed, untried] =
    /^(\d+) passed, (\d+) failed, (\d+) could not be tried$/m.exec(output) ?? [];
  const counts = { name, passed: Number(passed ?? 0), failed: Number(failed ?? 1) };
  if (counts.failed === 0 && Number(untried) > 0)
    return [counts, { name: "more faults", passed: 0, failed: 0, cannot: `${untried} could not be tried` }];
  return { ...counts, failed: counts.failed || (code === 0 ? 0 : 1) };
}

/** Folders with a TypeScript project; the enhancing script has one of its own, for a browser without Node. */
function typed() {
  return ["packages", "apps"]
    .flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}`))
    .concat("apps/web/src/enhance")
    .filter((dir) => existsSync(join(root, dir, "tsconfig.json")));
}

async function suites(dirs, env) {
  const counts = [];
  for (const dir of dirs) {
    const began = Date.now();
    const result = await vitest(dir, env);
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(`  ${dir}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
    counts.push(result);
  }
  return counts;
}

function vitest(dir, env) {
  return inTemporary(async (folder) => {
    const report = join(folder, "report.json");
    const options = [
      "run",
      "--passWithNoTests",
      // Vitest would leave one core idle.
      "--maxWorkers=100%",
      "--silent=passed-only",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ];
    const { code, output } = await run(node, [bin("vitest/vitest.mjs"), ...options], {
      cwd: join(root, dir),
      env: { ...env, CI: "1", NO_COLOR: "1", FORCE_COLOR: undefined },
      minutes: 15,
    });
    if (code !== 0) console.log(`✗ ${dir}\n${output.trim()}\n`);
    if (!existsSync(report)) return { passed: 0, failed: code === 0 ? 0 : 1 };
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests || (code === 0 ? 0 : 1) };
  });
}

function sum(name, counts) {
  const total = (key) => counts.reduce((all, one) => all + one[key], 0);
  return { name, passed: total("passed"), failed: total("failed") };
}

async function inTemporary(work) {
  const folder = mkdtempSync(join(tmpdir(), "convenio-test-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
