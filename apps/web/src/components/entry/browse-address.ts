import { type EvidenceState, evidenceStates } from "@convenio/domain/evidence/states";
import { pageIn, parameter, type Query, queryText } from "../site/query-text.ts";

const orders = ["relevance", "title", "newest"] as const;

/** What the address of the list of entries asks for; what it cannot ask for counts as absent. */
export type Browse = {
  q: string;
  kind: string;
  country: string;
  evidence: EvidenceState | "";
  sort: (typeof orders)[number] | "";
  page: number;
};

/** Reads the address of the list of entries. */
export function browseIn(query: Query): Browse {
  const evidence = parameter(query, "evidence");
  const sort = parameter(query, "sort");
  return {
    q: parameter(query, "q").slice(0, 200),
    kind: parameter(query, "kind"),
    country: parameter(query, "country"),
    evidence: evidenceStates.find((state) => state === evidence) ?? "",
    sort: orders.find((order) => order === sort) ?? "",
    page: pageIn(query),
  };
}

/** The address of the list after the language, with one thing changed; a changed filter leads to page 1. */
export function browseAddress(browse: Browse, change: Partial<Browse> = {}): string {
  const { q, kind, country, evidence, sort, page } = { ...browse, page: 1, ...change };
  return `/entries${queryText({ q, kind, country, evidence, sort, page: page > 1 ? page : undefined })}`;
}
