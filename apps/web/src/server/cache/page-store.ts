import { LRUCache } from "lru-cache";
import { type HeldPage, weightOf } from "./held-page.ts";
import { packed } from "./packed.ts";

/** The pages held, by address, bounded by their bytes; what was not asked for longest goes first. */
export type PageStore = {
  get(address: string): HeldPage | undefined;
  /** The same for somebody who reads it now (epoch milliseconds). */
  use(address: string, now: number): HeldPage | undefined;
  /** Takes a page in, or notes that it has grown. */
  put(page: HeldPage): void;
  /** Drops the pages that have one of the tags, `*` all of them, and answers how many. */
  drop(tags: readonly string[]): number;
  readonly pages: number;
  readonly bytes: number;
};

/**
 * What anybody can invent addresses for, missing pages and lists by what they are narrowed by, has a room of its own, so
 * that it pushes no other page out.
 */
const roomForMissing = 8 * 1024 * 1024;
const shareOfNarrowed = 1 / 4;

/** A store of so many bytes; `evicted` is called for every page that had to make room. */
export function pageStore(bytes: number, evicted: () => void): PageStore {
  const tagged = new Map<string, Set<string>>();
  /** The same pages without the bookkeeping of who was used last, which would cost every hit. */
  const all = new Map<string, HeldPage>();

  function forget({ tags, address }: HeldPage): void {
    all.delete(address);
    for (const tag of tags) {
      const addresses = tagged.get(tag);
      addresses?.delete(address);
      if (addresses?.size === 0) tagged.delete(tag);
    }
  }
  const room = (maxSize: number) =>
    new LRUCache<string, HeldPage>({
      // No room at all is none for a page.
      maxSize: Math.max(1, Math.floor(maxSize)),
      sizeCalculation: weightOf,
      dispose: (page, _, why) => {
        forget(page);
        if (why === "evict") evicted();
      },
    });
  const narrowed = room(bytes * shareOfNarrowed);
  const kept = room(bytes - bytes * shareOfNarrowed);
  const missing = room(roomForMissing);
  const rooms = [kept, narrowed, missing];
  const roomOf = ({ status, address }: HeldPage) =>
    status !== 200 ? missing : address.includes("?") ? narrowed : kept;

  /** From whichever room it is in: its status may have changed. */
  function remove(address: string): boolean {
    return rooms.map((one) => one.delete(address)).includes(true);
  }

  return {
    get: (address) => all.get(address),
    use(address, now) {
      const page = all.get(address);
      // Once a second is often enough to know which pages are read.
      if (page && now - page.usedAt >= 1000) {
        page.usedAt = now;
        roomOf(page).get(address);
      }
      return page;
    },
    put(page) {
      remove(page.address);
      const place = roomOf(page);
      place.set(page.address, page);
      // A page larger than the whole room is not taken.
      if (!place.has(page.address)) return;
      all.set(packed(page.address), page);
      for (const tag of page.tags) {
        const addresses = tagged.get(tag);
        if (addresses) addresses.add(page.address);
        else tagged.set(tag, new Set([page.address]));
      }
    },
    drop(tags) {
      const addresses = tags.includes("*")
        ? [...all.keys()]
        : new Set(tags.flatMap((tag) => [...(tagged.get(tag) ?? [])]));
      let dropped = 0;
      for (const address of addresses) if (remove(address)) dropped += 1;
      return dropped;
    },
    get pages() {
      return rooms.reduce((sum, { size }) => sum + size, 0);
    },
    get bytes() {
      return rooms.reduce((sum, { calculatedSize }) => sum + calculatedSize, 0);
    },
  };
}
