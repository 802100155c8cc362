import { assertProjected } from "../growth/assert-projected.ts";
import { grow } from "../growth/grow.ts";
import { oneByOne } from "../load/one-by-one.ts";
import type { Bench } from "../report/measure.ts";
import { approval, draftChange, entryId, reworded, submit } from "../stand/acts.ts";
import { addPeople, browserOf } from "../stand/people.ts";
import { type SeededLive, seededLive } from "../stand/seeded-live.ts";
import { type Server, startServer } from "../stand/server.ts";
import type { Visitor } from "../stand/visitor.ts";
import { type Asked, askedOf } from "./s4-asked.ts";

/** A record of some size behind a server without a cache. */
export type Size = {
  entries: number;
  /** Of the database. */
  engine: string;
  server: Server;
  asked: Asked;
  /** What is published again in turn, each by people of its own, who keep within the limits that way. */
  published: readonly { slug: string; author: Visitor; reviewer: Visitor }[];
};

/** Grows a copy of the seeded installation and starts a server on it. */
export async function startSize(
  { host, short, say }: Bench,
  entries: number,
): Promise<Size | { cannot: string }> {
  const live = await seededLive(host);
  if ("cannot" in live) return live;
  const began = Date.now();
  await grow(live.database.ownerUrl, entries);
  say(`  ${entries} entries in ${Math.round((Date.now() - began) / 1000)} s`);
  // In a short run, so that what the long one measures is known to be what the product would have written.
  if (short && entries === 1_000) await assertProjected(live.database);
  const server = await startServer(host, { env: { ...live.env, CONVENIO_CACHE_MB: "0" } });
  const { grown, given } = await slugsOf(live);
  const authors = await addPeople(live.database, "contributor", given.length);
  const reviewers = await addPeople(live.database, "reviewer", given.length);
  return {
    entries,
    engine: live.engine,
    server,
    asked: askedOf(grown),
    published: given.flatMap((slug, at) => {
      const [author, reviewer] = [authors[at], reviewers[at]];
      if (!author || !reviewer) return [];
      return [{ slug, author: browserOf(server, author), reviewer: browserOf(server, reviewer) }];
    }),
  };
}

/** ms that each of these pages took, one after another. */
export async function timed(server: Server, paths: readonly string[], times: number): Promise<number[]> {
  const took: number[] = [];
  for (const path of paths) took.push(...(await oneByOne(server, path, times)));
  return took;
}

/** ms from an approval to its answer, with which a change of wording is published. */
export async function publish({ published }: Size, round: number): Promise<number> {
  const next = published[round % published.length];
  if (!next) throw new Error("nothing to publish");
  const { slug, author, reviewer } = next;
  const proposal = await draftChange(author, await entryId(author, slug), reworded(`round ${round}`));
  await submit(author, proposal);
  const input = await approval(reviewer, proposal);
  const began = performance.now();
  const { state } = await reviewer.mutate<{ state: string }>("reviews.approve", input);
  if (state !== "published") throw new Error(`one approval left the proposal ${state}`);
  return performance.now() - began;
}

/** Generated entries of every kind, and some of the starter record that name others. */
async function slugsOf({ database }: SeededLive): Promise<{ grown: string[]; given: string[] }> {
  const grown = await database.sql<{ slug: string }>(
    `select slug from (select slug, kind, row_number() over (partition by kind order by md5(slug)) as place
      from page where slug ~ '-[0-9]+$' and entry_id::text ~ '-0000000[0-9a-f]{5}$') as one
     where place <= 6 order by md5(slug)`,
  );
  const given = await database.sql<{ slug: string }>(
    `select slug from page where kind in ('agreement', 'partnership', 'exercise') and entry_id::text !~ '-0000000[0-9a-f]{5}$'
     order by md5(slug) limit 12`,
  );
  return { grown: grown.map(({ slug }) => slug), given: given.map(({ slug }) => slug) };
}
