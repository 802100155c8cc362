import { pageBody } from "@convenio/domain/entry/page-body";
import { citationHash } from "@convenio/domain/evidence/hash";
import type { SourceContent } from "@convenio/domain/evidence/source";
import { groupBy } from "@convenio/domain/group-by";
import type { PageBody } from "@convenio/domain/reading/entry-page";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { uuids } from "../sql-values.ts";
import { staleTexts } from "./stale-texts.ts";
import { checksOn, type EntryTruth, importedVersions, newestVersions } from "./truth.ts";

/** What these entries say at their heads, with their evidence but for `overdue`. Sources are read from `source_page`. */
export async function bodiesOf(tx: Db, entries: readonly EntryTruth[]): Promise<Map<string, PageBody>> {
  const claims = entries.flatMap(({ content }) => content.claims);
  const citations = claims.flatMap((claim) => claim.citations);
  const sources = await sourcesAtHead(
    tx,
    citations.flatMap(({ source }) => source ?? []),
  );
  const claimIds = claims.map(({ id }) => id);
  const checks = groupBy(await checksOn(tx, claimIds), ({ claim }) => claim);
  const newest = await newestVersions(tx, claimIds);
  const versions = new Map([...newest].map(([claim, { version }]) => [claim, version]));
  const imported = await importedVersions(
    tx,
    citations.map(({ id }) => id),
  );
  const stale = await staleTexts(tx, entries);
  return new Map(
    entries.map(({ id, content }) => {
      const importedCitations = content.claims.flatMap((claim) =>
        claim.citations
          .filter((citation) => imported.has(`${citation.id}/${citationHash(claim.id, citation)}`))
          .map((citation) => citation.id),
      );
      const evidence = {
        sources,
        checks: content.claims.flatMap((claim) => checks.get(claim.id) ?? []),
        versions,
        // Apart from the date, so that projections do not depend on the clock.
        today: null,
        importedCitations: new Set(importedCitations),
        stale: stale.get(id) ?? {},
      };
      return [id, pageBody(id, content, evidence)];
    }),
  );
}

/** Contents of these sources as projected, by id. */
export async function sourcesAtHead(tx: Db, ids: readonly string[]): Promise<Map<string, SourceContent>> {
  const { rows } = await tx.execute<{ id: string; body: SourceContent }>(sql`
    select source_id as id, body from source_page where source_id = any(${uuids([...new Set(ids)])})`);
  return new Map(rows.map(({ id, body }) => [id, body]));
}
