import { approve, draftChange, entryId, reworded, submit } from "../stand/acts.ts";
import type { Visitor } from "../stand/visitor.ts";

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
