import type { EntryContent } from "@convenio/domain/entry/content";
import type { SourceContent } from "@convenio/domain/evidence/source";
import { operatorId } from "@convenio/domain/people/actor";
import type { AuditAct } from "@convenio/domain/proposal/decision";
import type { SubjectContent } from "@convenio/domain/proposal/draft";
import { frozenEvidence, versionsOf } from "@convenio/domain/proposal/freeze";
import { referencesOf } from "@convenio/domain/proposal/references";
import { termsInForce } from "@convenio/domain/proposal/terms";
import { diff } from "@convenio/domain/revision/diff";
import { effectiveHash } from "@convenio/domain/revision/effective-hash";
import { eq, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { checksOn, newestVersions, sourceFrom } from "../projections/truth.ts";
import { appendAudit } from "../queries/audit.ts";
import { putCanonical } from "../queries/content.ts";
import { record } from "../queries/record.ts";
import { proposal } from "../schema/state.ts";
import { patchset, review } from "../schema/truth.ts";
import { givenVersions } from "./given-versions.ts";
import { idOf } from "./sample-content.ts";

/** A subject to publish; `slug` for an entry's first revision. */
type Subject = { id: string; content: SubjectContent; slug?: string };

export type Publishing = {
  /** Names the proposal; its id follows from it. */
  key: string;
  /** ISO instant. */
  at: string;
  subjects: Subject[];
  /** Absent: the operator imports. */
  people?: { author: string; approvers: string[] };
  demonstration?: boolean;
};

/** Publishes content through the one door, as a decision of the rules would. */
export async function givenPublished(tx: Db, publishing: Publishing): Promise<{ proposal: string }> {
  const submitted = await givenSubmitted(tx, publishing);
  const { key, at, subjects } = publishing;
  for (const [index, person] of (publishing.people?.approvers ?? []).entries()) {
    const textSha = await putCanonical(tx, "");
    const id = idOf(`${key}/review/${index}`);
    const row = { id, proposalId: submitted.id, patchset: 1, hash: submitted.hash, personId: person };
    await tx.insert(review).values({ ...row, verdict: "approve", textSha, policyVersion: 1, at });
  }
  const made = [];
  for (const subject of [...subjects].sort((a, b) => (a.content.type > b.content.type ? -1 : 1)))
    made.push(await revisionOf(tx, publishing, submitted.id, subject));
  await record(tx, {
    proposal: { id: submitted.id, from: "submitted", to: "published" },
    revisions: made.map(({ row }) => row),
    versions: made.flatMap(({ row, given }) => given.map((version) => ({ ...version, revision: row.id }))),
    slugs: made.flatMap(({ row, slug }) =>
      row.number === 1 && slug ? [{ entry: row.subject.id, slug }] : [],
    ),
    event: eventOf(publishing, "published", submitted.id),
  });
  return { proposal: submitted.id };
}

function eventOf({ people, at }: Publishing, act: AuditAct["act"], proposalId: string): AuditAct {
  return { act, proposal: proposalId, subject: null, by: people?.author ?? operatorId, at, detail: null };
}

/** A submitted proposal with its one patchset and the versions it asserts; nothing of it is public. */
export async function givenSubmitted(tx: Db, publishing: Publishing): Promise<{ id: string; hash: string }> {
  const { key, at, subjects, people } = publishing;
  const id = idOf(key);
  const author = people?.author ?? operatorId;
  await tx.insert(proposal).values({
    id,
    state: "draft",
    origin: originOf(publishing),
    demonstration: publishing.demonstration ?? false,
    openedBy: author,
    openedAt: at,
    draftVersion: 1,
    draftBody: "{}",
    draftSavedAt: at,
    draftSavedBy: author,
  });
  const operations = [];
  for (const subject of subjects) {
    const base = await headOf(tx, subject);
    operations.push(...diff({ type: subject.content.type, id: subject.id }, base.content, subject.content));
  }
  const hash = effectiveHash(operations);
  const terms = termsInForce;
  const body = { proposal: id, number: 1, rationale: `Why ${key}`, terms, subjects, operations };
  const bodySha = await putCanonical(tx, body);
  const risk = people === undefined ? "import" : "normal";
  const frozen = { proposalId: id, number: 1, hash, bodySha, risk, policyVersion: 1, terms } as const;
  await tx.insert(patchset).values({ ...frozen, submittedAt: at, submittedBy: author });
  await tx
    .update(proposal)
    .set({ state: "submitted", patchset: 1, hash, submittedAt: at, risk })
    .where(eq(proposal.id, id));
  await givenVersions(tx, { id, hash, author, subjects });
  await appendAudit(tx, eventOf(publishing, "proposal-submitted", id));
  return { id, hash };
}

function originOf({ people, demonstration }: Publishing): "import" | "demonstration" | "people" {
  if (people === undefined) return "import";
  return demonstration ? "demonstration" : "people";
}

async function headOf(
  tx: Db,
  { id, content }: Subject,
): Promise<{ number: number; content: SubjectContent | null }> {
  const { rows } = await tx.execute<{ number: number; body: string }>(sql`
    select r.number, c.body from revision r join content c on c.sha256 = r.content_sha
    where r.subject_type = ${content.type}::subject_type and r.subject_id = ${id}::uuid order by r.number desc limit 1`);
  const [row] = rows;
  return row === undefined
    ? { number: 0, content: null }
    : { number: row.number, content: JSON.parse(row.body) };
}

async function revisionOf(tx: Db, publishing: Publishing, proposalId: string, subject: Subject) {
  const { id, content, slug = id } = subject;
  const head = await headOf(tx, subject);
  const row = {
    id: idOf(`${publishing.key}/${id}`),
    subject: { type: content.type, id },
    number: head.number + 1,
    content,
    operations: diff({ type: content.type, id }, head.content, content),
    proposal: proposalId,
    patchset: 1,
    origin: originOf(publishing),
    publishedAt: publishing.at,
  };
  if (content.type !== "entry") return { row: { ...row, evidence: {}, pins: {} }, given: [] };
  const { evidence, given, pins } = await evidenceOf(tx, id, content, publishing);
  return { row: { ...row, evidence, pins }, given, slug };
}

/** Evidence and versions of an entry's claims as they stand now, and the source revisions they rest on. */
async function evidenceOf(tx: Db, id: string, content: EntryContent, { subjects, at }: Publishing) {
  const { rows: heads } = await tx.execute<{ id: string; head: number; body: string }>(sql`
    select s.id, s.head, c.body from source s
    join revision r on r.subject_type = 'source' and r.subject_id = s.id and r.number = s.head
    join content c on c.sha256 = r.content_sha`);
  const sources = new Map<string, SourceContent>(heads.map((row) => [row.id, sourceFrom(row.body)]));
  const revisions = new Map(heads.map((row) => [row.id, row.head]));
  for (const subject of subjects) {
    if (subject.content.type !== "source") continue;
    sources.set(subject.id, subject.content);
    revisions.set(subject.id, (revisions.get(subject.id) ?? 0) + 1);
  }
  const claims = content.claims.map((claim) => claim.id);
  const { all, given } = versionsOf(id, content, await newestVersions(tx, claims));
  const facts = { checks: await checksOn(tx, claims), today: at.slice(0, 10) };
  const cited = referencesOf([content]).sources;
  return {
    evidence: frozenEvidence(id, content, sources, all, facts),
    given,
    pins: Object.fromEntries([...revisions].filter(([source]) => cited.has(source))),
  };
}
