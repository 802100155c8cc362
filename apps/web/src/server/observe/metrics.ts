import type { Connection } from "@convenio/db/client";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { CacheStats } from "../cache/page-cache.ts";

export type RequestClass = "page" | "api" | "asset";

/** What is counted here; everything else is read from its owner when somebody asks. */
export type Metrics = {
  /** A request was answered. Called for every one: a look-up and an addition. */
  request(kind: RequestClass, status: number): void;
  /** A document was rendered in so many seconds. */
  rendered(seconds: number): void;
  /** Changes of the record were applied here so many milliseconds after they were made. */
  applied(delays: readonly number[]): void;
  /** A request to the CDN to forget pages was made. */
  purged(outcome: "done" | "failed"): void;
  /** All of it in the format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
};

/** Where the figures stand that others keep. */
export type Kept = {
  readonly cache: CacheStats;
  /** Null where the database has no pool. */
  readonly pool: Connection["pool"];
  /** Letters that wait; rejects while the database is away. */
  outbox(): Promise<number>;
};

/** Makes the metrics of this process. */
export function makeMetrics(kept: Kept): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests: Record<RequestClass, Record<number, number>> = { page: {}, api: {}, asset: {} };
  const rendered = new Histogram({
    name: "convenio_render_seconds",
    help: "Duration of rendering a public document",
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  });
  const applied = new Histogram({
    name: "convenio_publication_seconds",
    help: "From a change of the record to its application in this server's cache",
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 10],
    registers,
  });
  const purges = new Counter({
    name: "convenio_cdn_purges_total",
    help: "Requests to the CDN to forget pages, by outcome",
    labelNames: ["outcome"],
    registers,
  });
  new Counter({
    name: "convenio_requests_total",
    help: "Requests answered, by class and status",
    labelNames: ["class", "status"],
    registers,
    collect() {
      this.reset();
      for (const [kind, statuses] of Object.entries(requests))
        for (const [status, count] of Object.entries(statuses)) this.inc({ class: kind, status }, count);
    },
  });
  describeCache(registers, kept);
  describeDatabase(registers, kept);
  return {
    request(kind, status) {
      const counts = requests[kind];
      counts[status] = (counts[status] ?? 0) + 1;
    },
    rendered: (seconds) => rendered.observe(seconds),
    applied: (delays) => {
      for (const delay of delays) applied.observe(Math.max(0, delay) / 1000);
    },
    purged: (outcome) => purges.inc({ outcome }),
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}

type Described = readonly (readonly [name: keyof CacheStats, help: string])[];

const counted: Described = [
  ["hits", "Answers from the page cache"],
  ["stale", "Of the hits, those given while the database was away"],
  ["misses", "Documents that had to be rendered"],
  ["collapsed", "Requests that waited for another's rendering of the same page"],
  ["bypassed", "Documents that are never held, such as searches"],
  ["stored", "Pages taken into the cache"],
  ["evicted", "Pages pushed out for want of room"],
  ["dropped", "Pages dropped because what they show had changed"],
  ["refused", "Requests answered 503"],
];

const held: Described = [
  ["pages", "Pages in the cache"],
  ["bytes", "Bytes of the pages in the cache"],
  ["rendering", "Documents being rendered"],
  ["waiting", "Documents waiting to be rendered"],
];

function describeCache(registers: Registry[], { cache }: Kept): void {
  for (const [name, help] of counted)
    new Counter({
      name: `convenio_cache_${name}_total`,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(cache[name]);
      },
    });
  for (const [name, help] of held)
    new Gauge({
      name: `convenio_cache_${name}`,
      help,
      registers,
      collect() {
        this.set(cache[name]);
      },
    });
}

function describeDatabase(registers: Registry[], { pool, outbox }: Kept): void {
  new Gauge({
    name: "convenio_database_connections",
    help: "Connections of the pool: open, idle, and requests waiting for one",
    labelNames: ["state"],
    registers,
    collect() {
      for (const [state, count] of Object.entries(pool() ?? {})) this.set({ state }, count);
    },
  });
  new Gauge({
    name: "convenio_outbox_letters",
    help: "Letters that wait to be sent; absent while the database is away",
    registers,
    async collect() {
      this.reset();
      const depth = await outbox().catch(() => undefined);
      if (depth === undefined) this.remove();
      else this.set(depth);
    },
  });
}
