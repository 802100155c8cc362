import type { Ending, Reviewing, Submission } from "@convenio/domain/proposal/decision";
import type { PatchsetBody } from "@convenio/domain/proposal/proposal";
import type { Db } from "../client.ts";
import { patchset, review } from "../schema/truth.ts";
import { authorship, citationVersion, claimVersion } from "../schema/versions.ts";
import { inRuns } from "../sql-values.ts";
import { appendAudit, type Written } from "./audit.ts";
import { putCanonical, putContent } from "./content.ts";
import { moveState } from "./record-draft.ts";

/** Records a patchset with the versions and authors it brings; it becomes the proposal's current one. */
export async function recordSubmitted(tx: Db, decision: Submission): Promise<void> {
  const { hash, risk, policyVersion, terms, submittedAt, submittedBy, proposal, number, ...rest } =
    decision.patchset;
  const body: PatchsetBody = {
    proposal,
    number,
    rationale: rest.rationale,
    terms,
    subjects: rest.subjects,
    operations: rest.operations,
  };
  const bodySha = await putCanonical(tx, body);
  const frozen = {
    proposalId: proposal,
    number,
    hash,
    bodySha,
    risk,
    policyVersion,
    terms,
    submittedAt,
    submittedBy,
  };
  const written: Written[] = [
    { table: "patchset", rows: await tx.insert(patchset).values(frozen).returning() },
    ...(await insertVersions(tx, decision)),
  ];
  await moveState(tx, decision.proposal, { patchset: number, hash, submittedAt, risk });
  await appendAudit(tx, decision.event, written);
}

async function insertVersions(tx: Db, decision: Submission): Promise<Written[]> {
  const proposalId = decision.patchset.proposal;
  const claims = decision.claimVersions.map(({ claim, hash, entry }) => ({
    claimId: claim,
    hash,
    entryId: entry,
    proposalId,
  }));
  const citations = decision.citationVersions.map(({ citation, hash, claim, source, ...of }) => ({
    citationId: citation,
    hash,
    claimId: claim,
    sourceId: source,
    sourceKind: of.sourceKind,
    stance: of.stance,
    proposalId,
  }));
  const authors = decision.authorship.map(({ object, id, hash, person }) => ({
    objectType: object,
    objectId: id,
    hash,
    personId: person,
  }));
  const written: Written[] = [];
  for (const run of inRuns(claims, 500)) {
    const rows = await tx.insert(claimVersion).values(run).onConflictDoNothing().returning();
    written.push({ table: "claimVersion", rows });
  }
  for (const run of inRuns(citations, 500)) {
    const rows = await tx.insert(citationVersion).values(run).onConflictDoNothing().returning();
    written.push({ table: "citationVersion", rows });
  }
  for (const run of inRuns(authors, 500)) {
    const rows = await tx.insert(authorship).values(run).onConflictDoNothing().returning();
    written.push({ table: "authorship", rows });
  }
  return written;
}

/** Records a verdict, its withdrawal or its dismissal, and the state that follows. */
export async function recordReviewed(tx: Db, decision: Reviewing): Promise<void> {
  const { id, proposal, person, text, ...rest } = decision.review;
  const [textSha = ""] = await putContent(tx, [text]);
  const rows = await tx
    .insert(review)
    .values({ id, proposalId: proposal, personId: person, textSha, ...rest })
    .returning();
  await moveState(tx, decision.proposal);
  await appendAudit(tx, decision.event, [{ table: "review", rows }]);
}

/** Records that a proposal has ended without being published. */
export async function recordEnded(tx: Db, { proposal, event }: Ending): Promise<void> {
  await moveState(tx, proposal);
  await appendAudit(tx, event);
}
