/** Drops whatever a server holds. */
export const everything = "*";

/** What a change touches and what a page shows, said in one vocabulary; each names ids, never addresses. */
export const tag = {
  /** What an entry itself says: its page, revisions, comparison. */
  entry: (id: string) => `entry:${id}`,
  /** An entry's title, slug, kind and mark, which other pages show. */
  name: (id: string) => `name:${id}`,
  /** What other entries say of it, on its page. */
  around: (id: string) => `around:${id}`,
  /** Which entries name this one: what others suggest beside themselves follows from it. */
  shares: (id: string) => `shares:${id}`,
  claim: (id: string) => `claim:${id}`,
  /** A source's record, wherever it is shown. */
  source: (id: string) => `source:${id}`,
  /** Which claims cite a source, and how these stand. */
  citing: (id: string) => `citing:${id}`,
  /** A person's display name. */
  person: (id: string) => `person:${id}`,
  audit: (id: string) => `audit:${id}`,
} as const;

/** Tags that name no subject: lists and what is counted over all, the front page, the quorum, answers "not found". */
export const listTags = ["entries", "home", "sources", "audits", "policy", "missing"] as const;
