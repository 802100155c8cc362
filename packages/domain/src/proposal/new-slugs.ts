import { freeSlug, slugOf } from "../entry/slug.ts";
import type { PublishFacts } from "./facts.ts";
import type { PatchsetSubject } from "./proposal.ts";

/**
 * Slugs of the entries that are published for the first time: what the import states, else from the title in the
 * language its author wrote first; numbered when taken.
 */
export function newSlugs(
  subjects: readonly PatchsetSubject[],
  { takenSlugs, statedSlugs }: Pick<PublishFacts, "takenSlugs" | "statedSlugs">,
): { entry: string; slug: string }[] {
  const taken = new Set(takenSlugs);
  return subjects.flatMap(({ id, base, content }) => {
    if (content.type !== "entry" || base > 0) return [];
    const title = content.prose[content.language]?.title ?? "";
    const slug = freeSlug(statedSlugs.get(id) ?? slugOf(title), taken);
    taken.add(slug);
    return [{ entry: id, slug }];
  });
}
