import type { CacheStats } from "./page-cache.ts";
import type { PageStore } from "./page-store.ts";
import type { RenderLimit } from "./render-limit.ts";

/** Counters that begin at nought, beside what store and limit say of themselves. */
export function cacheStats(store: PageStore, limit: RenderLimit): CacheStats {
  return {
    hits: 0,
    stale: 0,
    misses: 0,
    collapsed: 0,
    bypassed: 0,
    stored: 0,
    evicted: 0,
    dropped: 0,
    refused: 0,
    get pages() {
      return store.pages;
    },
    get bytes() {
      return store.bytes;
    },
    get rendering() {
      return limit.running;
    },
    get waiting() {
      return limit.waiting;
    },
  };
}
