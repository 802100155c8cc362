import { statusesOf } from "@convenio/domain/entry/status";
import { predicateOf } from "@convenio/domain/kinds/all";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { PageBody } from "@convenio/domain/reading/entry-page";
import type { facetValue } from "../schema/facet-value.ts";

type Row = typeof facetValue.$inferInsert;
type Found = { facet: string; value: string };

/**
 * What readers can narrow the record by to find this entry: terms of its claims where the kind gives them a facet,
 * entries it names or that take part in it, and claims that a machine-written text led to. Deprecated claims are left out; what was looked for and not found names nobody.
 */
export function facetRows(body: Pick<PageBody, "id" | "kind" | "claims">): Row[] {
  const own: Row = { entryId: body.id, facet: "named", value: body.id, claimId: null };
  const said = body.claims
    .filter(({ rank }) => rank.rank !== "deprecated")
    .flatMap((claim) =>
      [...terms(body.kind, claim), ...entries(body.kind, claim), ...origin(claim)].map(
        (found): Row => ({ entryId: body.id, ...found, claimId: claim.id }),
      ),
    );
  // Of the claims that give it a status only those that can decide; which of them does depends on the day of reading.
  const statuses = statusesOf(body).map(
    ({ term, claim }): Row => ({ entryId: body.id, facet: "status", value: term, claimId: claim }),
  );
  return [own, ...said.filter(({ facet }) => facet !== "status"), ...statuses];
}

function terms(kind: string, claim: ClaimView): Found[] {
  const spec = predicateOf(kind, claim.predicate);
  const qualified = (spec?.qualifiers ?? []).flatMap(({ id, facet }): Found[] => {
    const value = claim.qualifiers[id];
    return facet !== undefined && value?.type === "term" ? [{ facet, value: value.term }] : [];
  });
  if (spec?.facet === undefined || claim.value?.type !== "term") return qualified;
  return [{ facet: spec.facet, value: claim.value.term }, ...qualified];
}

function entries(kind: string, { predicate, value }: ClaimView): Found[] {
  const spec = predicateOf(kind, predicate);
  if (value?.type !== "entry" || value.id === null || spec?.absence === true) return [];
  const named = { facet: "named", value: value.id };
  return spec?.participation === true ? [named, { facet: "part", value: value.id }] : [named];
}

function origin(claim: ClaimView): Found[] {
  return claim.origin === "ai" ? [{ facet: "origin", value: "ai" }] : [];
}
