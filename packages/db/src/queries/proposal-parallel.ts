import type { ProposalPage } from "@convenio/domain/reading/proposal-page";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { uuids } from "../sql-values.ts";

/**
 * Other proposals under review that share a subject with each of these, by proposal. Drafts are their authors' own
 * and are not told of.
 */
export async function parallelTo(
  db: Db,
  proposals: readonly string[],
): Promise<Map<string, ProposalPage["parallel"]>> {
  type Row = ProposalPage["parallel"][number] & { beside: string };
  const { rows } = await db.execute<Row>(sql`
    select mine.proposal_id as beside, p.id, p.state, array_agg(other.subject_id::text order by other.subject_id) as subjects
    from proposal_subject mine
    join proposal_subject other on other.subject_type = mine.subject_type and other.subject_id = mine.subject_id
      and other.proposal_id <> mine.proposal_id
    join proposal p on p.id = other.proposal_id and p.state in ('submitted', 'changes-requested', 'approved')
    where mine.proposal_id = any(${uuids(proposals)})
    group by mine.proposal_id, p.id, p.state order by p.id`);
  const found = new Map<string, ProposalPage["parallel"]>();
  for (const { beside, ...row } of rows) found.set(beside, [...(found.get(beside) ?? []), row]);
  return found;
}
