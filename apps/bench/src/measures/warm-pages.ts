import { median } from "../load/median.ts";
import { type Run, wrk } from "../load/wrk.ts";
import type { Bench, Measure, Outcome } from "../report/measure.ts";
import { type Address, type Answer, ask } from "../stand/ask.ts";
import { startBare } from "../stand/baselines.ts";
import type { Child } from "../stand/child.ts";
import { startDemo } from "../stand/demo.ts";
import { entryPaths } from "../stand/pages.ts";
import { cpuMicroseconds } from "../stand/process-figures.ts";

type Coding = "identity" | "br";
type Timed = Run & { cpu: number };

export const s1: Measure = {
  id: "S1",
  what: "Warm entry pages in rotation, against a bare Node server sending the same bytes and headers",
  run: (bench) => warmPages(bench, "identity"),
};

export const s2: Measure = {
  id: "S2",
  what: "The same with Brotli",
  run: (bench) => warmPages(bench, "br"),
};

/**
 * Warm entry pages in rotation, as the product sends them against a bare Node server that sends the same bytes
 * and headers. Two ratios must hold: requests per second, and CPU time per request, which a load generator that
 * is slower than both servers cannot hide.
 */
async function warmPages(bench: Bench, coding: Coding): Promise<Outcome> {
  const generator = await bench.host.findWrk();
  if ("reason" in generator) return { cannot: generator.reason };
  const [seconds, runs] = bench.short ? [2, 3] : [8, 5];
  const product = await startDemo(bench.host);
  const paths = await entryPaths(product, bench.short ? 60 : 300);
  const headers = { "accept-encoding": coding };
  const pages = await captured(product, paths, headers);
  const bare = await startBare(bench.host, pages);
  await sameAnswers(bare, pages, headers);
  const load = { paths, headers, seconds };
  const found = { product: [] as Timed[], bare: [] as Timed[] };
  for (const server of [product, bare]) await wrk(server, { ...load, seconds: 2 });
  for (let run = 0; run < runs; run += 1) {
    found.product.push(await timed(product, load));
    found.bare.push(await timed(bare, load));
  }
  await Promise.all([product.stop(), bare.stop()]);
  const errors = [...found.product, ...found.bare].reduce((sum, run) => sum + run.errors, 0);
  if (errors > 0) throw new Error(`${errors} requests failed`);
  const middle = (runs: readonly Timed[], of: keyof Timed) => median(runs.map((run) => run[of]));
  const size = median([...pages.values()].map(({ body }) => body.length));
  const rate = {
    product: middle(found.product, "requestsPerSecond"),
    bare: middle(found.bare, "requestsPerSecond"),
  };
  const cpu = { product: middle(found.product, "cpu"), bare: middle(found.bare, "cpu") };
  return {
    gates: [
      { of: "requests/s of a bare server", value: rate.product / rate.bare, atLeast: 0.8 },
      ...(cpu.product > 0
        ? [{ of: "the same by CPU time a request", value: cpu.bare / cpu.product, atLeast: 0.8 }]
        : []),
    ],
    figures: {
      "requests/s": rate.product,
      "bare requests/s": rate.bare,
      "CPU µs a request": cpu.product,
      "bare CPU µs a request": cpu.bare,
      "p99 ms": middle(found.product, "p99"),
      "bare p99 ms": middle(found.bare, "p99"),
      pages: paths.length,
      "median page bytes": size,
    },
  };
}

/** Every page as it comes from the cache: asked twice, the second answer. */
async function captured(
  product: Address,
  paths: readonly string[],
  headers: Readonly<Record<string, string>>,
): Promise<Map<string, Answer>> {
  const pages = new Map<string, Answer>();
  for (const path of paths) {
    await ask(product, path, { headers });
    const answer = await ask(product, path, { headers });
    const cache = String(answer.headers["cache-status"] ?? "");
    if (answer.status !== 200 || !/\bhit\b/.test(cache)) {
      throw new Error(`${path} was answered ${answer.status}, not from the cache: ${cache}`);
    }
    pages.set(path, answer);
  }
  return pages;
}

async function sameAnswers(
  bare: Address,
  pages: ReadonlyMap<string, Answer>,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [path, page] of pages) {
    const answer = await ask(bare, path, { headers });
    const names = (of: Answer) => Object.keys(of.headers).sort().join();
    if (!answer.body.equals(page.body) || names(answer) !== names(page)) {
      throw new Error(`the bare server answers ${path} otherwise: ${names(answer)} for ${names(page)}`);
    }
  }
}

async function timed(server: Child & Address, load: Parameters<typeof wrk>[1]): Promise<Timed> {
  const before = cpuMicroseconds(server.pid);
  const run = await wrk(server, load);
  return { ...run, cpu: (cpuMicroseconds(server.pid) - before) / run.requests };
}
