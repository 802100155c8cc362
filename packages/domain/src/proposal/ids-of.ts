import type { SubjectContent } from "./draft.ts";

/** Every id that a content mints: its claims' and their citations'. */
export function idsOf(content: SubjectContent | null): string[] {
  if (content?.type !== "entry") return [];
  return content.claims.flatMap((claim) => [claim.id, ...claim.citations.map(({ id }) => id)]);
}

/**
 * Ids that a subject's content has and its base has not, and that something else uses already: another subject's
 * base, another proposal, or (for a subject that is not published) anything under the subject's own id.
 */
export function foreignIds(
  subjects: readonly { readonly id: string; readonly base: number; readonly content: SubjectContent }[],
  bases: ReadonlyMap<string, SubjectContent | null>,
  used: ReadonlySet<string>,
): string[] {
  const owner = new Map<string, string>();
  for (const [subject, base] of bases) for (const id of idsOf(base)) owner.set(id, subject);
  return subjects.flatMap(({ id: subject, content }) => {
    const base = bases.get(subject) ?? null;
    const known = new Set(idsOf(base));
    // Nothing is found at a base of another type: a source's id is no entry's.
    if (base !== null) known.add(subject);
    const minted = [subject, ...idsOf(content)].filter((id) => !known.has(id));
    return minted.filter((id) => used.has(id) || (owner.get(id) ?? subject) !== subject);
  });
}
