import { linksOf } from "@convenio/domain/audit/references";
import { claimAsOf } from "@convenio/domain/evidence/entry-evidence";
import type { EvidenceState } from "@convenio/domain/evidence/states";
import type { Actor } from "@convenio/domain/people/actor";
import type { Draft, SubjectContent } from "@convenio/domain/proposal/draft";
import type { CarryOverFacts, SaveFacts, SubmitFacts } from "@convenio/domain/proposal/facts";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { checksOn } from "../projections/truth.ts";
import { uuids } from "../sql-values.ts";
import { readPatchset } from "./patchsets.ts";
import { policyInForce } from "./policies.ts";
import type { KeptProposal } from "./proposals.ts";
import { basesOf, recordFacts } from "./record-facts.ts";
import { headNumbers, headsOf } from "./subjects.ts";

/** What `save` decides from on the ISO day `today`, once the proposal is locked; `draft`: the incoming one. */
export async function saveFacts(tx: Db, kept: KeptProposal, draft: Draft, today: string): Promise<SaveFacts> {
  const ids = draft.subjects.map(({ id }) => id);
  return {
    ...kept,
    heads: await headNumbers(tx, ids),
    bases: await basesOf(tx, draft.subjects),
    linkedStates: await linkedStates(tx, draft, today),
  };
}

/** The evidence of the published claims that audits of a draft link, on the ISO day `today`. */
async function linkedStates(tx: Db, { subjects }: Draft, today: string): Promise<Map<string, EvidenceState>> {
  const claims = subjects.flatMap(({ content }) => linksOf(content).map(({ claim }) => claim));
  if (claims.length === 0) return new Map();
  const { rows } = await tx.execute<{ claim: ClaimView }>(sql`
    select body as claim from published_claim where claim_id = any(${uuids(claims)})`);
  return new Map(rows.map(({ claim }) => [claim.id, claimAsOf(claim, today).state]));
}

/** What `submit` of this actor decides from, once the proposal is locked. */
export async function submitFacts(tx: Db, kept: KeptProposal, by: Actor): Promise<SubmitFacts> {
  const { proposal, stored } = kept;
  const record = await recordFacts(tx, proposal.id, stored.draft);
  const contents = [...stored.draft.subjects.map(({ content }) => content), ...record.bases.values()];
  return {
    ...kept,
    ...record,
    current: proposal.patchset === null ? null : await readPatchset(tx, proposal.id, proposal.patchset),
    policy: await policyInForce(tx),
    checks: await checksOn(tx, claimIds(contents)),
    acceptedTerms: by.type === "person" ? await acceptedTerms(tx, by.id) : [],
  };
}

/** Versions of the contributor terms under which this person has submitted something. */
async function acceptedTerms(tx: Db, person: string): Promise<string[]> {
  const { rows } = await tx.execute<{ terms: string }>(sql`
    select distinct terms from patchset where submitted_by = ${person} order by terms`);
  return rows.map(({ terms }) => terms);
}

/** What `carryOver` decides from, once the proposal is locked. */
export async function carryOverFacts(tx: Db, kept: KeptProposal): Promise<CarryOverFacts> {
  const { subjects } = kept.stored.draft;
  return {
    ...kept,
    bases: await basesOf(tx, subjects),
    heads: await headsOf(
      tx,
      subjects.map(({ id }) => id),
    ),
  };
}

/** The ids of all claims in these contents, each once. */
export function claimIds(contents: readonly (SubjectContent | null)[]): string[] {
  const ids = contents.flatMap((content) =>
    content?.type === "entry" ? content.claims.map(({ id }) => id) : [],
  );
  return [...new Set(ids)];
}
