import type { EntryContent } from "@convenio/domain/entry/content";
import { pageBody } from "@convenio/domain/entry/page-body";
import type { Check } from "@convenio/domain/evidence/check";
import { summarise } from "@convenio/domain/evidence/entry-evidence";
import type { PageBody } from "@convenio/domain/reading/entry-page";
import { type Frozen, frozenClaim } from "./frozen-claim.ts";

/**
 * An entry's page as a revision published it. Order, notices and import marks follow from the content; states,
 * versions and checks are those that the revision froze. `checks` must hold every check it names, oldest first.
 */
export function frozenBody(
  entryId: string,
  content: EntryContent,
  {
    evidence,
    checks,
    imported,
    stale,
  }: {
    evidence: Frozen;
    checks: readonly Check[];
    imported: ReadonlySet<string>;
    stale: PageBody["stale"];
  },
): PageBody {
  const body = pageBody(entryId, content, {
    sources: new Map(),
    checks,
    versions: new Map(),
    today: null,
    importedCitations: imported,
    stale,
  });
  const claims = body.claims.map((view) => {
    const claim = content.claims.find(({ id }) => id === view.id);
    const frozen = evidence[view.id];
    return claim === undefined || frozen === undefined ? view : frozenClaim(claim, frozen, checks);
  });
  return { ...body, claims, evidence: summarise(claims) };
}
