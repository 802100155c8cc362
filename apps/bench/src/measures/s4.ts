import { median, quantile } from "../load/median.ts";
import type { Measure } from "../report/measure.ts";
import { searches } from "./s4-asked.ts";
import { publish, type Size, startSize, timed } from "./s4-sizes.ts";

const what = ["entry", "browse", "filtered", ...searches] as const;
type What = (typeof what)[number] | "publication";

/**
 * How much slower everything becomes as the record grows: pages of entries, the list with and without filters, searches
 * and publications, without any cache, one request after another; two sizes in turns, and a third by itself.
 */
export const s4: Measure = {
  id: "S4",
  what: "Growth of the record to 10,000 and 100,000 generated entries of 20 claims (no cache, PostgreSQL), against 1,000",
  async run(bench) {
    const sizes: Size[] = [];
    for (const entries of [1_000, 10_000]) {
      const size = await startSize(bench, entries);
      if ("cannot" in size) return size;
      sizes.push(size);
    }
    const [small, large] = sizes;
    if (!small || !large) throw new Error("two sizes are compared");
    const [runs, times, publications] = bench.short ? [2, 1, 4] : [5, 4, 12];
    const found = new Map<Size, Map<What, number[][]>>();
    for (const size of sizes) await round(size, { times: 1, publications: 2, from: 0 });
    for (let run = 0; run < runs; run += 1) {
      for (const size of run % 2 === 0 ? [small, large] : [large, small]) {
        const took = await round(size, { times, publications, from: 2 + run * publications });
        const all = found.get(size) ?? new Map<What, number[][]>();
        for (const [one, ms] of took) all.set(one, [...(all.get(one) ?? []), ms]);
        found.set(size, all);
      }
    }
    await Promise.all(sizes.map(({ server }) => server.stop()));
    const p50 = (size: Size, one: What) => median((found.get(size)?.get(one) ?? []).map(median));
    const gate = (of: What, atMost: number) => ({
      of: `${of} at 10,000 of that at 1,000`,
      value: p50(large, of) / p50(small, of),
      atMost,
    });
    const figures: Record<string, number | string> = { engine: small.engine };
    for (const one of [...what, "publication"] as const) {
      figures[`${one} 1,000 p50 ms`] = p50(small, one);
      figures[`${one} 10,000 p50 ms`] = p50(large, one);
    }
    if (!bench.short) {
      const largest = await startSize(bench, 100_000);
      if ("cannot" in largest) return largest;
      await round(largest, { times: 1, publications: 2, from: 0 });
      for (const [one, ms] of await round(largest, { times, publications, from: 2 })) {
        figures[`${one} 100,000 p50 ms`] = median(ms);
        figures[`${one} 100,000 p95 ms`] = quantile(ms, 0.95);
      }
      await largest.server.stop();
    }
    return {
      gates: [
        gate("entry", 1.2),
        gate("publication", 1.3),
        gate("browse", 3),
        gate("filtered", 3),
        ...searches.map((search) => gate(search, 3)),
      ],
      figures,
    };
  },
};

/** ms of everything that is asked of a record, `times` each, and of some publications. */
async function round(
  size: Size,
  { times, publications, from }: { times: number; publications: number; from: number },
): Promise<Map<What, number[]>> {
  const took = new Map<What, number[]>();
  for (const one of what) took.set(one, await timed(size.server, size.asked[one], times));
  const published: number[] = [];
  for (let at = 0; at < publications; at += 1) published.push(await publish(size, from + at));
  return took.set("publication", published);
}
