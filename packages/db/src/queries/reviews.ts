import type { Members } from "@convenio/domain/people/eligible";
import type { Review } from "@convenio/domain/proposal/proposal";
import { asc, eq, inArray } from "drizzle-orm";
import type { Db } from "../client.ts";
import { content } from "../schema/content.ts";
import { person } from "../schema/state.ts";
import { review } from "../schema/truth.ts";

/** Every review of these proposals, by proposal, oldest first; one query. */
export async function reviewsOf(db: Db, proposals: readonly string[]): Promise<Map<string, Review[]>> {
  const found = new Map<string, Review[]>(proposals.map((id) => [id, []]));
  if (proposals.length === 0) return found;
  const rows = await db
    .select({ row: review, text: content.body })
    .from(review)
    .leftJoin(content, eq(content.sha256, review.textSha))
    .where(inArray(review.proposalId, [...proposals]))
    .orderBy(asc(review.at), asc(review.id));
  for (const { row, text } of rows)
    found.get(row.proposalId)?.push({
      id: row.id,
      proposal: row.proposalId,
      patchset: row.patchset,
      hash: row.hash,
      person: row.personId,
      verdict: row.verdict,
      reason: row.reason,
      text: text ?? "",
      target: row.target,
      policyVersion: row.policyVersion,
      at: row.at,
    });
  return found;
}

/** Role and standing of these people now, for decisions about their verdicts and checks. */
export async function membersOf(db: Db, ids: readonly string[]): Promise<Members> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: person.id, role: person.role, blocked: person.blocked })
    .from(person)
    .where(inArray(person.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row]));
}
