import { citationHash, claimHash } from "@convenio/domain/evidence/hash";
import type { SubjectContent } from "@convenio/domain/proposal/draft";
import type { CheckTarget } from "@convenio/domain/proposal/facts";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { uuids } from "../sql-values.ts";
import { currentPatchsets } from "./patchsets.ts";
import { headsOf, lockSubjects } from "./subjects.ts";

/** A citation that somebody wants to check, as it was on screen. */
export type Asked = {
  readonly claim: string;
  readonly claimHash: string;
  readonly citation: string;
  readonly citationHash: string;
};

type Standing = { readonly entry: string; readonly content: SubjectContent; readonly published: boolean };

/**
 * What is known of the citations asked about, for `recordChecks`. Locks, in this order, the proposals that submitted
 * these claims (shared) and the entries they stand in. Citations that nobody ever submitted are left out.
 */
export async function checkTargets(tx: Db, asked: readonly Asked[]): Promise<CheckTarget[]> {
  const claims = asked.map(({ claim }) => claim);
  const { rows: owners } = await tx.execute<{ claim: string; entry: string }>(sql`
    select distinct claim_id as claim, entry_id as entry from claim_version
    where claim_id = any(${uuids(claims)})`);
  const entries = [...new Set(owners.map(({ entry }) => entry))].sort();
  const { rows: open } = await tx.execute<{ id: string }>(sql`
    select id from proposal where id in (
      select proposal_id from claim_version where claim_id = any(${uuids(claims)})
      union select proposal_id from citation_version where claim_id = any(${uuids(claims)})
      union select proposal_id from proposal_subject where subject_id = any(${uuids(entries)})
    ) and state in ('submitted', 'changes-requested', 'approved') order by id for share`);
  await lockSubjects(
    tx,
    entries.map((id) => ({ type: "entry", id })),
  );
  const standings = await standingsOf(
    tx,
    entries,
    open.map(({ id }) => id),
  );
  const authors = await authorsOfVersions(tx, asked);
  return asked.flatMap((one) => {
    const entry = owners.find(({ claim }) => claim === one.claim)?.entry;
    if (entry === undefined) return [];
    const pairs = standings.filter((at) => at.entry === entry).flatMap((at) => pairsIn(at, one));
    const here = pairs.find(
      (pair) => pair.published && pair.claimHash === one.claimHash && pair.citationHash === one.citationHash,
    );
    return {
      citation: one.citation,
      current: pairs.map(({ published, ...pair }) => pair),
      authors: [
        ...(authors.get(`${one.claim} ${one.claimHash}`) ?? []),
        ...(authors.get(`${one.citation} ${one.citationHash}`) ?? []),
      ],
      publishedIn: here === undefined ? null : entry,
    };
  });
}

/** The contents in which these entries stand now: published, and in the current patchsets of these proposals. */
async function standingsOf(tx: Db, entries: readonly string[], open: readonly string[]): Promise<Standing[]> {
  const heads = [...(await headsOf(tx, entries))].map(([entry, { content }]) => ({
    entry,
    content,
    published: true,
  }));
  const patchsets = [...(await currentPatchsets(tx, open)).values()];
  const proposed = patchsets.flatMap(({ subjects }) =>
    subjects
      .filter(({ id }) => entries.includes(id))
      .map(({ id, content }) => ({ entry: id, content, published: false })),
  );
  return [...heads, ...proposed];
}

function pairsIn({ entry, content, published }: Standing, { claim: id, citation: citationId }: Asked) {
  if (content.type !== "entry") return [];
  const claim = content.claims.find((one) => one.id === id);
  const citation = claim?.citations.find((one) => one.id === citationId);
  if (claim === undefined || citation === undefined) return [];
  return [{ claimHash: claimHash(entry, claim), citationHash: citationHash(id, citation), published }];
}

async function authorsOfVersions(tx: Db, asked: readonly Asked[]): Promise<Map<string, string[]>> {
  const ids = asked.flatMap(({ claim, citation }) => [claim, citation]);
  const { rows } = await tx.execute<{ version: string; person: string }>(sql`
    select object_id || ' ' || hash as version, person_id as person from authorship
    where object_type in ('claim', 'citation') and object_id = any(${uuids(ids)}::text[])`);
  const found = new Map<string, string[]>();
  for (const { version, person } of rows) found.set(version, [...(found.get(version) ?? []), person]);
  return found;
}
