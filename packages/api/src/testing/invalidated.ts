import { invalidationsAfter, lastInvalidation } from "@convenio/db/queries/invalidations";
import { type Page, publicPages } from "./public-pages.ts";
import type { Stage } from "./stage.ts";

/** What is counted or listed over the whole record: dropped whenever any of it changes. */
const lists = new Set([
  "home",
  "entries",
  "entries, newest",
  "partners",
  "about",
  "sources",
  "audits",
  "policy",
]);

/**
 * Tags that may drop a page in vain, and why: to know better would take what the page takes to make. Each stands for
 * one choice among many that a change can, but need not, tip.
 */
const inVain: Readonly<Record<string, string>> = {
  shares: "an entry suggests five of all that name the same; a further one need not be among them",
  fields: "a field is missed where the record has it and nothing that the actor takes part in",
  known: "a partner is missed only by those of the other region who share nothing with it",
};

/** What a change did to a server's pages. */
export type Effect = {
  /** Changed, but kept: must be none. */
  stale: string[];
  /** Dropped unchanged without a reason of `inVain`, by page with the tags to blame: must be none. */
  needless: Record<string, string[]>;
  /** Dropped unchanged for such a reason. */
  vain: string[];
  dropped: string[];
  tags: string[];
};

/** Does `change` and compares every public document before and after with what the invalidation dropped. */
export async function effectOf(
  stage: Stage,
  claims: Iterable<string>,
  change: () => Promise<unknown>,
  before?: Map<string, Page>,
): Promise<Effect & { after: Map<string, Page> }> {
  const old = before ?? (await publicPages(stage, claims));
  const known = await lastInvalidation(stage.connection.db);
  await change();
  const rows = await invalidationsAfter(stage.connection.db, known);
  if (rows === null) throw new Error("an invalidation is gone");
  const touched = new Set(rows.flatMap(({ tags }) => tags));
  const after = await publicPages(stage, claims);
  const effect: Effect = { stale: [], needless: {}, vain: [], dropped: [], tags: [...touched].sort() };
  for (const [name, page] of old) {
    const same = after.get(name)?.text === page.text;
    const blamed = page.tags.filter((tag) => touched.has(tag));
    if (blamed.length === 0) {
      if (!same) effect.stale.push(name);
      continue;
    }
    effect.dropped.push(name);
    if (!same || lists.has(name)) continue;
    const excused = blamed.every((tag) => (tag.split(":")[0] ?? "") in inVain);
    if (excused) effect.vain.push(name);
    else effect.needless[name] = blamed;
  }
  // Whoever asked for an address before it existed was told so.
  const begun = [...after.keys()].some((name) => !old.has(name));
  if (begun && !touched.has("missing")) effect.stale.push("missing");
  return { ...effect, after };
}
