import { expect, test } from "vitest";
import { makeMetrics } from "./metrics.ts";

const stats = {
  hits: 7,
  stale: 1,
  misses: 2,
  collapsed: 0,
  bypassed: 0,
  stored: 2,
  evicted: 0,
  dropped: 1,
  refused: 0,
  pages: 1,
  bytes: 1234,
  rendering: 0,
  waiting: 0,
};

test("metrics say what was counted here and what others keep, as it is when they are read", async () => {
  let letters: Promise<number> = Promise.resolve(3);
  const metrics = makeMetrics({
    cache: stats,
    pool: () => ({ total: 4, idle: 3, waiting: 0 }),
    outbox: () => letters,
  });
  metrics.request("page", 200);
  metrics.request("page", 200);
  metrics.request("api", 404);
  metrics.rendered(0.02);
  metrics.applied([12, 40]);
  metrics.purged("failed");
  const text = await metrics.text();
  for (const line of [
    'convenio_requests_total{class="page",status="200"} 2',
    'convenio_requests_total{class="api",status="404"} 1',
    "convenio_cache_hits_total 7",
    "convenio_cache_bytes 1234",
    "convenio_render_seconds_count 1",
    "convenio_publication_seconds_count 2",
    'convenio_cdn_purges_total{outcome="failed"} 1',
    'convenio_database_connections{state="idle"} 3',
    "convenio_outbox_letters 3",
  ])
    expect(text.split("\n")).toContain(line);
  for (const name of Object.keys(stats))
    expect(text).toMatch(new RegExp(`^convenio_cache_${name}(_total)? \\d`, "m"));
  expect(text).toContain("nodejs_eventloop_lag_p99_seconds");

  stats.hits = 9;
  letters = Promise.reject(new Error("the database is away"));
  const later = await metrics.text();
  expect(later).toContain("convenio_cache_hits_total 9");
  expect(later).not.toMatch(/^convenio_outbox_letters \d/m);
});
