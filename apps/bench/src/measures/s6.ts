import { median, quantile } from "../load/median.ts";
import { steady } from "../load/steady.ts";
import type { Measure } from "../report/measure.ts";
import { ask } from "../stand/ask.ts";
import { demoVisitor, startDemo } from "../stand/demo.ts";
import { entrySlugs, publicPaths } from "../stand/pages.ts";
import { type Sample, sampling } from "./s6-samples.ts";
import { work } from "./s6-work.ts";

const perSecond = 500;
const workShare = 0.02;

/**
 * The product under everyday use for ten minutes on the embedded database: people read a thousand pages, while
 * contributors and a reviewer change the record beneath them.
 */
export const s6: Measure = {
  id: "S6",
  what: `Ten minutes of mixed load on the embedded database: 98 % reads of 1,000 pages, 2 % signed-in work, ${perSecond} requests/s`,
  async run({ host, short, say }) {
    const server = await startDemo(host);
    const minute = short ? 6_000 : 60_000;
    const paths = await publicPaths(server, 1_000);
    // A load that does not wait would otherwise begin with a thousand first renders at once.
    for (const path of paths) await ask(server, path, { headers: { "accept-encoding": "br" } });
    const slugs = (await entrySlugs(server)).slice(0, 60);
    const authors = [await demoVisitor(server, "contributor"), await demoVisitor(server, "contributor2")];
    const reviewer = await demoVisitor(server, "reviewer");
    const began = performance.now();
    const reading = steady(server, { paths, perSecond: perSecond * (1 - workShare) });
    const samples = sampling(server, minute / 30);
    const working = work({ authors, reviewer, slugs, perSecond: perSecond * workShare });
    for (let passed = 1; passed <= 10; passed += 1) {
      await new Promise((done) => setTimeout(done, began + passed * minute - performance.now()));
      say(`  minute ${passed}: ${reading.soFar.requests} reads, ${working.soFar.requests} requests of work`);
    }
    const worked = await working.stop();
    const read = await reading.stop();
    const taken = await samples.stop();
    await server.stop();
    const errors = [...read.errors, ...worked.errors];
    for (const error of errors.slice(0, 5)) say(`  ${error}`);
    const within = (number: number, of: (sample: Sample) => number) =>
      taken.filter(({ at }) => at >= began + (number - 1) * minute && at < began + number * minute).map(of);
    const resident = (number: number) => median(within(number, (sample) => sample.residentMegabytes));
    // The heap rises and falls with each collection; its floor is what is held.
    const held = (number: number) => Math.min(...within(number, (sample) => sample.heapMegabytes));
    const lags = taken.map(({ lagP99 }) => lagP99).filter((lag) => !Number.isNaN(lag));
    return {
      gates: [
        { of: "errors", value: errors.length, atMost: 0 },
        { of: "resident memory, minute 10 for 3", value: resident(10) / resident(3), atMost: 1.1 },
        { of: "heap, minute 10 for 3", value: held(10) / held(3), atMost: 1.1 },
      ],
      figures: {
        engine: "PGlite",
        reads: read.requests,
        "requests of work": worked.requests,
        publications: worked.publications,
        "read p50 ms": quantile(read.ms, 0.5),
        "read p99 ms": quantile(read.ms, 0.99),
        "event loop p99 ms (median of the samples)": median(lags),
        "event loop p99 ms (highest)": Math.max(...lags),
        "resident MB, minute 3": resident(3),
        "resident MB, minute 10": resident(10),
        "heap MB, minute 3": held(3),
        "heap MB, minute 10": held(10),
        pages: paths.length,
      },
    };
  },
};
