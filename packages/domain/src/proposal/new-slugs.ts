import { freeSlug, slugOf, slugStem } from "../entry/slug.ts";
import type { PublishFacts } from "./facts.ts";
import type { PatchsetSubject } from "./proposal.ts";

/**
 * Slugs of the entries and audits that are published for the first time: what the import states, else from the title in the
 * language its author wrote first; numbered when taken.
 */
export function newSlugs(
  subjects: readonly PatchsetSubject[],
  { takenSlugs, statedSlugs }: Pick<PublishFacts, "takenSlugs" | "statedSlugs">,
): { entry: string; slug: string }[] {
  const taken = new Set(takenSlugs);
  return wishes(subjects, statedSlugs).map(({ entry, wish }) => {
    const slug = freeSlug(wish, taken);
    taken.add(slug);
    return { entry, slug };
  });
}

/** How every slug begins that `newSlugs` could make: `takenSlugs` holds all slugs in use that begin so. */
export function slugBeginnings(
  subjects: readonly PatchsetSubject[],
  statedSlugs: PublishFacts["statedSlugs"],
): string[] {
  return wishes(subjects, statedSlugs).map(({ wish }) => slugStem(wish));
}

function wishes(
  subjects: readonly PatchsetSubject[],
  statedSlugs: PublishFacts["statedSlugs"],
): { entry: string; wish: string }[] {
  return subjects.flatMap(({ id, base, content }) => {
    if (content.type === "source" || base > 0) return [];
    const { language } = content;
    const title = content.type === "audit" ? content.titles[language] : content.prose[language]?.title;
    const slug = slugOf(title ?? "");
    // `/audits/new` is where audits begin.
    const wish = content.type === "audit" && slug === "new" ? "new-audit" : slug;
    return [{ entry: id, wish: statedSlugs.get(id) ?? wish }];
  });
}
