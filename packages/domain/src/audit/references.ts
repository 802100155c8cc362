import type { SubjectContent } from "../proposal/draft.ts";
import type { AuditContent } from "./content.ts";

/** The ids that an audit points to: entries whose claims it links, and sources, its own text among them. */
export function auditReferences({ source, sentences }: AuditContent): {
  entries: string[];
  sources: string[];
} {
  return {
    entries: sentences.flatMap(({ claims }) => claims.map(({ entry }) => entry)),
    sources: [...(source === null ? [] : [source]), ...sentences.flatMap(({ sources }) => sources)],
  };
}

/** The audit with other ids for the entries, claims and sources that it points to, and for itself. */
export function auditWithIds(content: AuditContent, name: (id: string) => string): AuditContent {
  return {
    ...content,
    source: content.source === null ? null : name(content.source),
    sentences: content.sentences.map((sentence) => ({
      ...sentence,
      claims: sentence.claims.map((link) => ({ ...link, entry: name(link.entry), claim: name(link.claim) })),
      sources: sentence.sources.map(name),
    })),
  };
}

/** Every claim that an audit links. */
export function linksOf(content: SubjectContent | null): { entry: string; claim: string }[] {
  return content?.type === "audit" ? content.sentences.flatMap(({ claims }) => claims) : [];
}

/**
 * Claims that audits link anew although their entry has not published them (`published`: claim to entry) and no
 * subject beside holds them. A link that the base has already may have lost its claim: readers are told so.
 */
export function unpublishedLinks(
  subjects: readonly { readonly id: string; readonly content: SubjectContent }[],
  bases: ReadonlyMap<string, SubjectContent | null>,
  published: ReadonlyMap<string, string>,
): string[] {
  const key = (entry: string, claim: string) => `${entry} ${claim}`;
  const known = new Set([...published].map(([claim, entry]) => key(entry, claim)));
  for (const { id, content } of subjects)
    if (content.type === "entry") for (const claim of content.claims) known.add(key(id, claim.id));
  for (const base of bases.values())
    for (const { entry, claim } of linksOf(base)) known.add(key(entry, claim));
  return subjects.flatMap(({ content }) =>
    linksOf(content)
      .filter(({ entry, claim }) => !known.has(key(entry, claim)))
      .map(({ claim }) => claim),
  );
}
