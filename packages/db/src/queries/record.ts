import type { SubjectRef } from "@convenio/domain/entry/subject";
import type { Checking, Publication, RevisionRow } from "@convenio/domain/proposal/decision";
import { canonical } from "@convenio/domain/revision/canonical";
import { eq } from "drizzle-orm";
import type { Db } from "../client.ts";
import { refreshProjections } from "../projections/refresh.ts";
import { audit } from "../schema/audit.ts";
import { entry, proposal, source } from "../schema/state.ts";
import { checkRecord, publishedVersion, revision } from "../schema/truth.ts";
import { inRuns } from "../sql-values.ts";
import { appendAudit, type Written } from "./audit.ts";
import { putContent } from "./content.ts";
import { appendInvalidation } from "./invalidations.ts";
import { moveState } from "./record-draft.ts";

/**
 * The one door: whatever changes what the public reads goes through here. Writes truth, moves heads, refreshes the
 * projections that follow from them and appends the audit event and what servers must forget, all in `tx`. The caller
 * holds the locks of `lockProposal` and `lockSubjects` (publication) or `lockForChecks` (checks).
 */
export async function record(tx: Db, change: Publication | Checking): Promise<void> {
  if ("revisions" in change) await recordPublished(tx, change);
  else await recordChecked(tx, change);
}

async function recordChecked(tx: Db, { checks, published, event }: Checking): Promise<void> {
  const reasons = checks.flatMap(({ reason }) => (reason === null ? [] : [reason]));
  const digests = new Map<string, string>();
  for (const [index, digest] of (await putContent(tx, reasons)).entries()) {
    digests.set(reasons[index] ?? "", digest);
  }
  const rows = checks.map((check) => ({
    id: check.id,
    claimId: check.claim,
    claimHash: check.claimHash,
    citationId: check.citation,
    citationHash: check.citationHash,
    personId: check.by,
    result: check.result,
    reasonSha: check.reason === null ? null : (digests.get(check.reason) ?? null),
    at: check.at,
  }));
  const written = { table: "checkRecord", rows: await tx.insert(checkRecord).values(rows).returning() };
  const changed = { entries: published, sources: [] };
  const touched = published.length > 0 ? await refreshProjections(tx, changed, dayOf(event)) : [];
  await appendAudit(tx, event, [written]);
  await appendInvalidation(tx, [...touched], event.at);
}

async function recordPublished(tx: Db, change: Publication): Promise<void> {
  const slugs = new Map(change.slugs.map(({ entry: id, slug }) => [id, slug]));
  const written: Written[] = [];
  const [first] = await tx
    .select({ demonstration: proposal.demonstration })
    .from(proposal)
    .where(eq(proposal.id, change.proposal.id));
  for (const row of change.revisions) {
    if (row.number === 1) await begin(tx, row, first?.demonstration ?? false);
    written.push({ table: "revision", rows: await insertRevision(tx, row) });
    await moveHead(tx, row, slugs.get(row.subject.id));
  }
  for (const run of inRuns(change.versions, 500)) {
    const rows = run.map(({ claim, version, hash, revision: revisionId }) => ({
      claimId: claim,
      version,
      hash,
      revisionId,
    }));
    written.push({
      table: "publishedVersion",
      rows: await tx.insert(publishedVersion).values(rows).returning(),
    });
  }
  await moveState(tx, change.proposal);
  const revised = (type: SubjectRef["type"]) =>
    change.revisions.filter(({ subject }) => subject.type === type).map(({ subject }) => subject.id);
  const subjects = {
    entries: revised("entry"),
    sources: revised("source"),
    audits: revised("audit"),
  };
  const touched = await refreshProjections(tx, subjects, dayOf(change.event));
  await appendAudit(tx, change.event, written);
  await appendInvalidation(tx, [...touched], change.event.at);
}

/** The ISO day of what happened. */
const dayOf = ({ at }: { readonly at: string }): string => at.slice(0, 10);

/** The state row of a subject that is published for the first time, before its head moves to 1. */
async function begin(
  tx: Db,
  { subject, content, origin }: RevisionRow,
  demonstration: boolean,
): Promise<void> {
  const { id } = subject;
  if (content.type === "entry") {
    const { kind, language } = content;
    await tx.insert(entry).values({ id, kind, language, origin, demonstration });
  } else if (content.type === "audit") {
    await tx.insert(audit).values({ id, language: content.language, origin, demonstration });
  } else {
    await tx.insert(source).values({ id, kind: content.kind, status: content.status, demonstration });
  }
}

async function insertRevision(tx: Db, row: RevisionRow) {
  const parts = [row.content, row.operations, row.evidence, row.pins].map(canonical);
  const [contentSha = "", operationsSha = "", evidenceSha = "", pinsSha = ""] = await putContent(tx, parts);
  return tx
    .insert(revision)
    .values({
      id: row.id,
      subjectType: row.subject.type,
      subjectId: row.subject.id,
      number: row.number,
      contentSha,
      proposalId: row.proposal,
      patchset: row.patchset,
      origin: row.origin,
      publishedAt: row.publishedAt,
      operationsSha,
      evidenceSha,
      pinsSha,
    })
    .returning();
}

async function moveHead(tx: Db, { subject, number, content }: RevisionRow, slug?: string): Promise<void> {
  if (content.type !== "source") {
    const table = content.type === "entry" ? entry : audit;
    await tx
      .update(table)
      .set(slug === undefined ? { head: number } : { head: number, slug })
      .where(eq(table.id, subject.id));
  } else {
    await tx
      .update(source)
      .set({ head: number, kind: content.kind, status: content.status })
      .where(eq(source.id, subject.id));
  }
}
