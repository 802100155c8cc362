// Makes docs/screenshots: starts the built product on a fresh demo and photographs its main pages.
// Run it after `npm start` has built once: `node apps/e2e/screenshots.mjs`.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { findChromium } from "../../scripts/chromium.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const out = join(root, "docs/screenshots");
const port = process.env.E2E_PORT ?? "4312";
const origin = `http://127.0.0.1:${port}`;

/** The widths, with the height of their screen and how many screens of a long page are shown. */
const screens = { 360: [720, 3], 768: [1024, 2], 1440: [960, 2] };
const light = [360, 1440].map((width) => ({ width, scheme: "light" }));
const more = [
  { width: 768, scheme: "light" },
  { width: 360, scheme: "dark" },
  { width: 1440, scheme: "dark" },
];

const data = mkdtempSync(join(tmpdir(), "convenio-screenshots-"));
const server = spawn(process.execPath, [join(root, "apps/e2e/start-server.mjs")], {
  cwd: root,
  env: { ...process.env, PORT: port, CONVENIO_DATA_DIR: data },
  stdio: ["ignore", "ignore", "inherit"],
});
try {
  await ready();
  await photograph();
} finally {
  server.kill("SIGTERM");
  await new Promise((done) => server.once("exit", done));
  rmSync(data, { recursive: true, force: true });
}

async function ready() {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`${origin}/api/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error("The server did not start.");
}

async function photograph() {
  const { path } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
  mkdirSync(out, { recursive: true });
  const reader = await visitor(browser);
  await shots(reader, "home", "/en", light);
  await shots(reader, "entries", "/en/entries?q=panamax", light);
  await shots(reader, "entry", "/en/e/unitas", [...light, ...more], openEvidence);
  await shots(reader, "agreement", "/en/e/rio-treaty", light);
  await shots(reader, "country", "/en/e/chile", light);
  await shots(reader, "partners", "/en/partners", light);
  await shots(reader, "audit", "/en/audits/machine-written-article", light);
  await reader.goto(`${origin}/en/e/ejemplum-i-demonstration`);
  const claim = await reader.locator('[data-evidence="corroborated"]').first().getAttribute("data-claim");
  await shots(reader, "claim", `/en/claims/${claim}`, light);

  const author = await visitor(browser, "contributor@demo.convenio");
  await author.goto(`${origin}/en/e/panamax-2024/edit`);
  await author.waitForLoadState("networkidle");
  await author.getByRole("button", { name: "Start editing" }).click();
  await author.waitForURL(/\/proposals\//);
  await shots(author, "editor", new URL(author.url()).pathname, light, openClaim);

  const reviewer = await visitor(browser, "reviewer@demo.convenio");
  await shots(reviewer, "queue", "/en/review", light);
  const submitted = reviewer.getByRole("link", { name: /EJEMPLUM I/ }).first();
  await shots(reviewer, "review", await submitted.getAttribute("href"), [...light, ...more]);
  await browser.close();
}

/** A browser of a demo person, or of a reader. */
async function visitor(browser, email) {
  const context = await browser.newContext({ baseURL: origin, reducedMotion: "reduce" });
  const page = await context.newPage();
  if (email) {
    await page.goto(`${origin}/en/sign-in`);
    await page.locator(`button[value="${email}"]`).click();
    await page.waitForURL(/contribute/);
  }
  return page;
}

async function shots(page, name, path, wanted, prepare) {
  for (const { width, scheme } of wanted) {
    const [height, most] = screens[width];
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${origin}${path}`);
    await page.waitForLoadState("networkidle");
    await prepare?.(page);
    await page.evaluate(() => document.fonts.ready);
    const full = await page.evaluate(() => document.documentElement.scrollHeight);
    // A bar that sticks to the bottom stands at the end of the picture.
    await page.setViewportSize({ width, height: Math.min(full, height * most) });
    await page.screenshot({ path: join(out, `${name}-${width}-${scheme}.png`) });
  }
  console.log(name);
}

/** The evidence of one fact stands open, as a reader leaves it. */
async function openEvidence(page) {
  await page.locator('[data-evidence="disputed"] summary').first().click();
  await page.evaluate(() => scrollTo(0, 0));
}

/** One claim's form is open, as an author leaves it. */
async function openClaim(page) {
  await page
    .getByRole("button", { name: /^Edit / })
    .nth(1)
    .click();
}
