/** A table that a backup carries, with the columns that order its rows: what a row refers to comes before it. */
type Carried = { readonly table: string; readonly by: string };

/** What a backup carries, in the order in which it can be written back. */
export const carried = [
  { table: "installation", by: "mode" },
  { table: "content", by: "sha256" },
  { table: "policy", by: "version" },
  { table: "person", by: "id" },
  { table: "entry", by: "id" },
  { table: "source", by: "id" },
  { table: "audit", by: "id" },
  { table: "proposal", by: "id" },
  { table: "proposal_author", by: "proposal_id, person_id" },
  { table: "proposal_subject", by: "proposal_id, subject_type, subject_id" },
  { table: "claim_version", by: "claim_id, hash" },
  { table: "citation_version", by: "citation_id, hash" },
  { table: "authorship", by: "object_type, object_id, hash, person_id" },
  { table: "patchset", by: "proposal_id, number" },
  { table: "revision", by: "id" },
  { table: "published_version", by: "claim_id, version" },
  { table: "review", by: "at, id" },
  { table: "check_record", by: "id" },
  { table: "audit_event", by: "seq" },
] as const satisfies readonly Carried[];

/** What a backup leaves out, and why; a test holds that every table of the schema stands here or above. */
export const leftOut: Readonly<Record<string, string>> = {
  session: "a stolen backup must open no account",
  page: "made again from truth",
  published_claim: "made again from truth",
  published_citation: "made again from truth",
  participation: "made again from truth",
  search: "made again from truth",
  source_page: "made again from truth",
  facet_value: "made again from truth",
  facet_span: "made again from truth",
  facet_count: "made again from truth",
  list_entry: "made again from truth",
  audit_page: "made again from truth",
  invalidation: "what servers of this database have still to drop",
  sign_in_link: "a stolen backup must open no account",
  outbox: "letters with links, of minutes",
  rate_limit: "of minutes",
};
