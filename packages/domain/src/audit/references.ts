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
