import { claimAsOf, type EvidenceFacts, summarise, viewClaims } from "../evidence/entry-evidence.ts";
import { countNotices } from "../evidence/stated-listed.ts";
import type { PageBody } from "../reading/entry-page.ts";
import type { EntryContent } from "./content.ts";

export type PageFacts = EvidenceFacts & {
  /** Citations whose version in the content came with an import. */
  readonly importedCitations: ReadonlySet<string>;
  /** As `staleSince` finds it in the entry's revisions. */
  readonly stale: PageBody["stale"];
};

/**
 * What an entry itself says, with the evidence of each claim: the one function behind the projection (with
 * `today` null, dated by `bodyAsOf` when read), revisions and previews.
 */
export function pageBody(entryId: string, content: EntryContent, facts: PageFacts): PageBody {
  const claims = viewClaims(entryId, content, facts);
  const imported = claims
    .flatMap(({ citations }) => citations)
    .filter(({ id, checks }) => checks.length === 0 && facts.importedCitations.has(id));
  return {
    id: entryId,
    kind: content.kind,
    language: content.language,
    prose: content.prose,
    stale: facts.stale,
    claims,
    evidence: summarise(claims),
    notices: countNotices(content),
    importedUnchecked: imported.length,
  };
}

/** A stored body, whose states were computed apart from the date, as it reads on a day (ISO). */
export function bodyAsOf(body: PageBody, today: string): PageBody {
  const claims = body.claims.map((claim) => claimAsOf(claim, today));
  return { ...body, claims, evidence: summarise(claims) };
}
