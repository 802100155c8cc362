import { median, quantile } from "../load/median.ts";
import { oneByOne } from "../load/one-by-one.ts";
import type { Measure } from "../report/measure.ts";
import { startPlainNext } from "../stand/baselines.ts";
import { medianEntry } from "../stand/pages.ts";
import { cpuMicroseconds } from "../stand/process-figures.ts";
import { seededLive } from "../stand/seeded-live.ts";
import { startServer } from "../stand/server.ts";

/** Milliseconds a request. */
type Run = { p50: number; p95: number; cpu: number };

/**
 * What a page costs that is not in the cache, in terms of the least that Next can do: the page of the entry whose
 * page is of median size, against one constant paragraph. One connection, no compression on either side.
 */
export const s3: Measure = {
  id: "S3",
  what: "Cold render of an entry page (no cache, PostgreSQL, one connection), against Next rendering one paragraph",
  async run({ host, short }) {
    const live = await seededLive(host);
    if ("cannot" in live) return live;
    const product = await startServer(host, { env: { ...live.env, CONVENIO_CACHE_MB: "0" } });
    const { slug, bytes } = await medianEntry(product);
    const plain = await startPlainNext(host);
    const sides = [
      { server: product, path: `/en/e/${slug}`, runs: [] as Run[] },
      { server: plain, path: "/", runs: [] as Run[] },
    ] as const;
    const [runs, count] = short ? [3, 60] : [5, 400];
    for (const { server, path } of sides) await oneByOne(server, path, count);
    for (let run = 0; run < runs; run += 1) {
      for (const side of sides) {
        const before = cpuMicroseconds(side.server.pid);
        const took = await oneByOne(side.server, side.path, count);
        const cpu = (cpuMicroseconds(side.server.pid) - before) / count / 1000;
        side.runs.push({ p50: median(took), p95: quantile(took, 0.95), cpu });
      }
    }
    const [page, paragraph] = sides.map(({ runs }) => ({
      p50: median(runs.map((run) => run.p50)),
      p95: median(runs.map((run) => run.p95)),
      cpu: median(runs.map((run) => run.cpu)),
    }));
    if (!page || !paragraph) throw new Error("nothing was measured");
    await Promise.all([product.stop(), plain.stop()]);
    return {
      gates: [{ of: "p50 of a paragraph's", value: page.p50 / paragraph.p50, atMost: 6 }],
      figures: {
        engine: live.engine,
        "p50 ms": page.p50,
        "paragraph p50 ms": paragraph.p50,
        "p95 ms": page.p95,
        "paragraph p95 ms": paragraph.p95,
        "CPU ms a render": page.cpu,
        "paragraph CPU ms": paragraph.cpu,
        entry: slug,
        "page bytes": bytes,
      },
    };
  },
};
