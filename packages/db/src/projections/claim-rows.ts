import { whenOf } from "@convenio/domain/entry/when";
import { rivals } from "@convenio/domain/evidence/rivals";
import { predicateOf } from "@convenio/domain/kinds/all";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { PageBody } from "@convenio/domain/reading/entry-page";
import { daysOf } from "@convenio/domain/time/days-of";
import type { participation, publishedCitation, publishedClaim } from "../schema/projections.ts";
import { mentionsOf } from "./mentions.ts";

type ClaimRows = {
  claims: (typeof publishedClaim.$inferInsert)[];
  citations: (typeof publishedCitation.$inferInsert)[];
  participations: (typeof participation.$inferInsert)[];
};

/** The rows that the claims of a page make, in the order of the page. */
export function claimRows(body: PageBody): ClaimRows {
  const whole = whenOf(body);
  const groups = rivals(body.claims, body.kind);
  const claims = body.claims.map((claim, position) => ({
    ...claimRow(body, claim, position, whole),
    rivals: (groups.get(claim.id) ?? []).map(({ id }) => id).filter((id) => id !== claim.id),
  }));
  return {
    claims,
    citations: body.claims.flatMap((claim) =>
      claim.citations.flatMap(({ id, source }) =>
        source === null ? [] : [{ citationId: id, claimId: claim.id, entryId: body.id, sourceId: source }],
      ),
    ),
    participations: claims.flatMap((row) => {
      const takesPart = predicateOf(body.kind, row.predicate)?.participation === true;
      if (!takesPart || row.rank === "deprecated" || row.targetId == null) return [];
      const { claimId, entryId, targetId, predicate, role, sortDate } = row;
      const whenText = row.body.period ?? whole;
      return [{ claimId, entryId, actorId: targetId, predicate, role, whenText, sortDate }];
    }),
  };
}

function claimRow(body: PageBody, claim: ClaimView, position: number, whole: string | null) {
  const { value } = claim;
  const days = daysOf(value?.type === "date" ? value.edtf : claim.period);
  const when = daysOf(claim.period ?? whole);
  const role = claim.qualifiers.role;
  return {
    claimId: claim.id,
    entryId: body.id,
    predicate: claim.predicate,
    position,
    value,
    targetId: value?.type === "entry" ? value.id : null,
    role: role?.type === "term" ? role.term : null,
    ...days,
    sortDate: when.earliest ?? when.latest,
    rank: claim.rank.rank,
    state: claim.state,
    overdueOn: claim.overdueOn,
    hash: claim.hash,
    version: claim.version ?? 0,
    ...mentionsOf([claim]),
    body: claim,
  };
}
