import { LRUCache } from "lru-cache";
import { type HeldPage, weightOf } from "./held-page.ts";

/** The pages held, by address, bounded by their bytes; what was not asked for longest goes first. */
export type PageStore = {
  get(address: string): HeldPage | undefined;
  /** Takes a page in, or notes that it has grown. */
  put(page: HeldPage): void;
  /** Drops the pages that have one of the tags, `*` all of them, and answers how many. */
  drop(tags: readonly string[]): number;
  readonly pages: number;
  readonly bytes: number;
};

/** Missing pages have a room of their own, so that invented addresses push no page out. */
const roomForMissing = 8 * 1024 * 1024;

/** A store of so many bytes; `evicted` is called for every page that had to make room. */
export function pageStore(bytes: number, evicted: () => void): PageStore {
  const tagged = new Map<string, Set<string>>();

  function forget({ tags, address }: HeldPage): void {
    for (const tag of tags) {
      const addresses = tagged.get(tag);
      addresses?.delete(address);
      if (addresses?.size === 0) tagged.delete(tag);
    }
  }
  const room = (maxSize: number) =>
    new LRUCache<string, HeldPage>({
      // No room at all is none for a page.
      maxSize: Math.max(1, maxSize),
      sizeCalculation: weightOf,
      dispose: (page, _, why) => {
        forget(page);
        if (why === "evict") evicted();
      },
    });
  const kept = room(bytes);
  const missing = room(roomForMissing);

  function remove(address: string): boolean {
    const held = kept.delete(address);
    return missing.delete(address) || held;
  }

  return {
    get: (address) => kept.get(address) ?? missing.get(address),
    put(page) {
      remove(page.address);
      const place = page.status === 200 ? kept : missing;
      place.set(page.address, page);
      // A page larger than the whole room is not taken.
      if (!place.has(page.address)) return;
      for (const tag of page.tags) {
        const addresses = tagged.get(tag);
        if (addresses) addresses.add(page.address);
        else tagged.set(tag, new Set([page.address]));
      }
    },
    drop(tags) {
      const all = tags.includes("*");
      const addresses = all
        ? new Set([...kept.keys(), ...missing.keys()])
        : new Set(tags.flatMap((tag) => [...(tagged.get(tag) ?? [])]));
      let dropped = 0;
      for (const address of addresses) if (remove(address)) dropped += 1;
      return dropped;
    },
    get pages() {
      return kept.size + missing.size;
    },
    get bytes() {
      return kept.calculatedSize + missing.calculatedSize;
    },
  };
}
