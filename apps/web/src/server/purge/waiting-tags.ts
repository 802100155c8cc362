import { everything } from "@convenio/domain/reading/tags";

/** What a CDN is asked to forget at once: some tags, or all that it holds. */
export type Purge = { readonly tags: readonly string[] } | { readonly purge_everything: true };

/** Tags that a CDN has yet to forget. */
type WaitingTags = {
  add(tags: Iterable<string>): void;
  /** Removes what can be asked for at once; null when nothing waits. */
  take(): Purge | null;
  /** What was taken was not done and waits again. */
  putBack(purge: Purge): void;
};

/** What the services that purge by tag take at once. */
const atOnce = 100;
/** From so many on it is cheaper to fetch everything anew. */
const tooMany = 1_000;

/** Makes an empty list; each tag waits once, and everything stands for all of them. */
export function waitingTags(): WaitingTags {
  const waiting = new Set<string>();
  const add = (tags: Iterable<string>) => {
    for (const tag of tags) waiting.add(tag);
    if (!waiting.has(everything) && waiting.size < tooMany) return;
    waiting.clear();
    waiting.add(everything);
  };
  return {
    add,
    take() {
      if (waiting.delete(everything)) return { purge_everything: true };
      const tags = [...waiting].slice(0, atOnce);
      for (const tag of tags) waiting.delete(tag);
      return tags.length === 0 ? null : { tags };
    },
    putBack: (purge) => add("tags" in purge ? purge.tags : [everything]),
  };
}
