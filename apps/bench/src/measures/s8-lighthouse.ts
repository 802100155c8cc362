import { readFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "../load/median.ts";
import type { Bench } from "../report/measure.ts";
import { startChild } from "../stand/child.ts";
import { temporaryFolder } from "../stand/temporary-folder.ts";

/** Fetched by npx when it is run: as a dependency it would lengthen every `npm start`. */
const version = "12.8.2";
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

type Scores = Record<(typeof categories)[number], number> & { firstPaint: number; largestPaint: number };
type Report = {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>;
};

/** Medians of Lighthouse's scores (0 to 1) for a page on a simulated phone; prints which audits fell short. */
export async function lighthouse(
  { host, short, say }: Bench,
  url: string,
  chromium: string,
): Promise<Scores> {
  const reports: Report[] = [];
  for (let run = 0; run < (short ? 1 : 5); run += 1) {
    const file = join(temporaryFolder(), "report.json");
    const flags = "--headless=new --no-sandbox --disable-gpu --disable-quic --disable-dev-shm-usage";
    const options = ["--quiet", "--output=json", `--output-path=${file}`, `--chrome-flags=${flags}`];
    const only = `--only-categories=${categories.join(",")}`;
    const child = startChild(["npx", "-y", `lighthouse@${version}`, url, ...options, only], {
      cwd: host.root,
      env: { CHROME_PATH: chromium },
    });
    const { code } = await child.ended;
    if (code !== 0) throw new Error(`lighthouse ended with ${code}:\n${child.output().slice(-2_000)}`);
    reports.push(JSON.parse(readFileSync(file, "utf8")));
  }
  for (const line of shortcomings(reports.at(-1))) say(`  ${line}`);
  const score = (name: string) => median(reports.map((report) => report.categories[name]?.score ?? 0));
  const timing = (name: string) => median(reports.map((report) => report.audits[name]?.numericValue ?? 0));
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    "best-practices": score("best-practices"),
    seo: score("seo"),
    firstPaint: timing("first-contentful-paint"),
    largestPaint: timing("largest-contentful-paint"),
  };
}

function shortcomings(report: Report | undefined): string[] {
  return Object.entries(report?.categories ?? {}).flatMap(([name, { auditRefs }]) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = report?.audits[id];
      const less = weight > 0 && audit && audit.score !== null && audit.score < 1;
      return less ? [`${name}: ${audit.title} (${audit.score})`] : [];
    }),
  );
}
