/** Drops whatever a server holds. */
export const everything = "*";

/**
 * What a change touches and what a page shows, said in one vocabulary; each names ids, never addresses. A page stands
 * as long as nothing touches one of its tags. Besides these: `home`, `entries` (every list and count of them),
 * `sources`, `audits`, `policy`, and `missing` (answers that there is nothing).
 */
export const tag = {
  /** What an entry itself says, on its own page. */
  entry: (id: string) => `entry:${id}`,
  /** Which revisions an entry has: its history, revisions and comparisons. */
  revisions: (id: string) => `revisions:${id}`,
  /** An entry's title, slug, kind and mark, which other pages show. */
  name: (id: string) => `name:${id}`,
  /** What other entries say of it, on its page. */
  around: (id: string) => `around:${id}`,
  /** Which entries name this one: what they suggest beside themselves follows from it. */
  shares: (id: string) => `shares:${id}`,
  /** Which claims have a term that themes gather. */
  term: (facet: string, term: string) => `term:${facet}/${term}`,
  /** Which actors of a kind the record knows well enough to miss them elsewhere. */
  known: (kind: string) => `known:${kind}`,
  /** The fields of what an actor takes part in: what is missing there is measured against `fieldsCovered`. */
  fields: (actor: string) => `fields:${actor}`,
  /** A claim as it stands, wherever it is shown. */
  claim: (id: string) => `claim:${id}`,
  /** Which claims compete with it. */
  rivals: (id: string) => `rivals:${id}`,
  /** A source's record, wherever it is shown. */
  source: (id: string) => `source:${id}`,
  /** Which claims cite a source. */
  citing: (id: string) => `citing:${id}`,
  /** A person's display name. */
  person: (id: string) => `person:${id}`,
  audit: (id: string) => `audit:${id}`,
} as const;

/** The names of actors, where a list of them that is ordered by name as well is cut off. */
export const actorsByName = "actors";

/** Which fields the record covers at all. */
export const fieldsCovered = "fields";
