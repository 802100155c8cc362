import type { Measure } from "../report/measure.ts";
import { startDemo } from "../stand/demo.ts";
import type { Browser } from "../stand/host.ts";
import { medianEntry } from "../stand/pages.ts";
import { lighthouse } from "./s8-lighthouse.ts";

const kilobyte = 1024;

/** What a reader's browser loads for one entry page, with nothing in its cache. */
export const s8: Measure = {
  id: "S8",
  what: "First load of an entry page in Chromium, and Lighthouse (mobile)",
  async run(bench) {
    const { host } = bench;
    const chromium = await host.findChromium();
    if ("reason" in chromium) return { cannot: chromium.reason };
    const server = await startDemo(host, { core: null });
    const { slug } = await medianEntry(server);
    const url = `${server.url.origin}/en/e/${slug}`;
    const browser = await host.launchBrowser(chromium.path);
    const loaded = await transferred(browser, url).finally(() => browser.close());
    const sum = (of: typeof loaded) => of.reduce((all, { bytes }) => all + bytes, 0) / kilobyte;
    const scores = await lighthouse(bench, url, chromium.path);
    await server.stop();
    return {
      gates: [
        { of: "kB in all", value: sum(loaded), atMost: 150 },
        { of: "kB of script", value: sum(loaded.filter(({ type }) => type === "Script")), atMost: 10 },
        { of: "Lighthouse performance", value: scores.performance, atLeast: 0.99 },
        { of: "Lighthouse accessibility", value: scores.accessibility, atLeast: 1 },
        { of: "Lighthouse best practices", value: scores["best-practices"], atLeast: 1 },
        { of: "Lighthouse SEO", value: scores.seo, atLeast: 1 },
      ],
      figures: {
        requests: loaded.length,
        "kB of document": sum(loaded.filter(({ type }) => type === "Document")),
        "kB of styles": sum(loaded.filter(({ type }) => type === "Stylesheet")),
        "kB of fonts": sum(loaded.filter(({ type }) => type === "Font")),
        "first contentful paint ms": scores.firstPaint,
        "largest contentful paint ms": scores.largestPaint,
        entry: slug,
      },
    };
  },
};

type Loaded = { type: string; bytes: number };

/** What came over the wire for a page, headers included, as Chromium counts it. */
async function transferred(browser: Browser, url: string): Promise<Loaded[]> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const types = new Map<unknown, string>();
  const loaded: Loaded[] = [];
  session.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, String(type)));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    loaded.push({ type: types.get(requestId) ?? "Other", bytes: Number(encodedDataLength) });
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.close();
  return loaded;
}
