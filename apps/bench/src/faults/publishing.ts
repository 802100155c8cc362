import { approve, draftChange, entryId, reworded, submit } from "../stand/acts.ts";
import type { Address } from "../stand/ask.ts";
import { entrySlugs } from "../stand/pages.ts";
import type { Visitor } from "../stand/visitor.ts";
import type { Installation } from "./installation.ts";

/** One entry that somebody changes again and again, and what its readers may now see of that. */
export type Story = {
  slug: string;
  /** Words of the last publication that was acknowledged. */
  acknowledged: string | null;
  /** Words of the last that was tried: it may stand although no answer came. */
  tried: string | null;
};

/** What publishes: an author with an entry of their own, and a reviewer. */
export type Pen = { author: Visitor; reviewer: Visitor; story: Story };

/** So many pens, each with an author and an entry of its own, in an installation whose server answers at `address`. */
export async function pensFor(installation: Installation, address: Address, count: number): Promise<Pen[]> {
  const { authors, reviewer } = await installation.people(count);
  const slugs = await entrySlugs(address);
  return authors.map((author, at) => {
    const slug = slugs[at * 7];
    if (!slug) throw new Error("the record has too few entries");
    return { author, reviewer, story: { slug, acknowledged: null, tried: null } };
  });
}

/** The only pen of an installation in which one is enough. */
export async function penFor(installation: Installation, address: Address): Promise<Pen> {
  const [pen] = await pensFor(installation, address, 1);
  if (!pen) throw new Error("the installation has no author");
  return pen;
}

/** Publishes one change of wording after another until `over` says so; what breaks off ends it. */
export async function keepPublishing({ author, reviewer, story }: Pen, over: () => boolean): Promise<number> {
  let published = 0;
  try {
    const entry = await entryId(author, story.slug);
    while (!over()) {
      const words = `${story.slug} ${Date.now()}`;
      const id = await draftChange(author, entry, reworded(words));
      await submit(author, id);
      story.tried = words;
      if ((await approve(reviewer, id)) !== "published") throw new Error(`${words} was not published`);
      story.acknowledged = words;
      published += 1;
    }
  } catch (error) {
    if (!over()) throw error;
  }
  return published;
}
