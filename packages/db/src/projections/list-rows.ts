import { kindsWith, predicateOf } from "@convenio/domain/kinds/all";
import type { PageBody } from "@convenio/domain/reading/entry-page";
import type { facetValue } from "../schema/facet-value.ts";
import type { facetSpan, listEntry } from "../schema/list-entry.ts";
import type { page, publishedClaim } from "../schema/projections.ts";
import { type Span, spansOf } from "./facet-spans.ts";
import { sortTitlesOf } from "./sort-titles.ts";

/** What is projected from the same entry elsewhere. */
type Projected = {
  page: typeof page.$inferInsert;
  facets: readonly (typeof facetValue.$inferInsert)[];
  claims: readonly (typeof publishedClaim.$inferInsert)[];
};

export type ListRows = {
  list: typeof listEntry.$inferInsert;
  spans: (typeof facetSpan.$inferInsert)[];
};

const territories: readonly string[] = kindsWith(({ regional }) => regional === "code");

/** The row of an entry in lists, and the values that it has only for a time. */
export function listRows(body: PageBody, { page, facets, claims }: Projected): ListRows {
  const { id: entryId } = body;
  const spans = spansOf(body.kind, facets, claims, page.publishedAt.slice(0, 10));
  const titles = sortTitlesOf(page.titles);
  const { earliest = null, latest = null } = page;
  const parts = idsOf(facets.filter(({ facet }) => facet === "part"));
  const named = idsOf(
    facets.filter(({ facet, claimId }) => facet === "named" && mayBeTerritory(body, claimId ?? null)),
  );
  const stated = (...states: string[]) => claims.filter(({ state }) => states.includes(state)).length;
  return {
    list: {
      entryId,
      terms: spans.filter(isLasting).map(({ facet, value }) => `${facet}:${value}`),
      named: named.filter((id) => !parts.includes(id)),
      parts,
      publishedAt: page.publishedAt,
      earliest,
      latest,
      lasting: earliest === null ? latest : (latest ?? "9999"),
      title: page.title,
      titleEn: titles.en,
      titleEs: titles.es,
      titlePt: titles.pt,
      claims: claims.length,
      disputed: stated("disputed"),
      confirmed: stated("checked", "corroborated"),
    },
    spans: spans.filter((span) => !isLasting(span)).map((span) => ({ entryId, ...span })),
  };
}

const isLasting = ({ since, before }: Span) => since === null && before === null;

/** Whether what a claim names, or the entry itself, may be a country. */
function mayBeTerritory({ kind, claims }: PageBody, claimId: string | null): boolean {
  if (claimId === null) return territories.includes(kind);
  const spec = predicateOf(kind, claims.find(({ id }) => id === claimId)?.predicate ?? "")?.value;
  return spec?.type === "entry" && spec.kinds.some((one) => territories.includes(one));
}

function idsOf(rows: readonly { value: string }[]): string[] {
  return [...new Set(rows.map(({ value }) => value))].sort();
}
