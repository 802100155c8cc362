import assert from "node:assert/strict";
import type { Installation } from "./installation.ts";

/** States that no crash may leave behind, each as a count that must be 0. */
const halves = {
  "heads without their revision": `select count(*)::int as n from (
    select 'entry' as type, id, head from entry union all select 'source', id, head from source
    union all select 'audit', id, head from audit) as subject
    where head <> (select coalesce(max(number), 0) from revision r
      where r.subject_type::text = subject.type and r.subject_id = subject.id)`,
  "published proposals without a revision": `select count(*)::int as n from proposal p
    where state = 'published' and not exists (select from revision r where r.proposal_id = p.id)`,
  "revisions of proposals that are not published": `select count(*)::int as n from revision r
    join proposal p on p.id = r.proposal_id where p.state <> 'published'`,
  "revisions whose bytes are missing": `select count(*)::int as n from revision r
    where not exists (select from content c where c.sha256 = r.content_sha)`,
};

/**
 * That what is stored is whole: nothing half-written, the audit chain and every digest hold, and each table is after
 * a rebuild of the projections what it was before. No server may run.
 */
export async function assertWhole(installation: Installation): Promise<void> {
  for (const [what, statement] of Object.entries(halves)) {
    const [found] = await installation.rows<{ n: number }>(statement);
    assert.equal(found?.n, 0, what);
  }
  assert.match(await installation.convenio("audit", "verify"), /The audit chain holds/);
  const before = await digests(installation);
  await installation.convenio("projections", "rebuild");
  assert.deepEqual(await digests(installation), before, "projections equal a rebuild");
}

/** A digest of each table's rows; servers are told of a rebuild, so that the table of tidings is left out. */
async function digests({ rows }: Installation): Promise<Record<string, string>> {
  const tables = await rows<{ name: string }>(
    "select tablename::text as name from pg_tables where schemaname = 'public' and tablename <> 'invalidation' order by 1",
  );
  const of = ({ name }: { name: string }) =>
    `select '${name}' as name, md5(coalesce(string_agg(row::text, chr(10) order by row::text), '')) as digest from "${name}" as row`;
  const found = await rows<{ name: string; digest: string }>(tables.map(of).join(" union all "));
  return Object.fromEntries(found.map(({ name, digest }) => [name, digest]));
}
