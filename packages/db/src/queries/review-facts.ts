import type { PublishFacts, ReviewFacts } from "@convenio/domain/proposal/facts";
import type { MayPublishFacts } from "@convenio/domain/proposal/may-publish";
import { slugBeginnings } from "@convenio/domain/proposal/new-slugs";
import { referencesOf } from "@convenio/domain/proposal/references";
import type { Db } from "../client.ts";
import { checksOn, newestVersions } from "../projections/truth.ts";
import { claimIds } from "./draft-facts.ts";
import { readPatchset } from "./patchsets.ts";
import { policyInForce, policyOf } from "./policies.ts";
import type { KeptProposal } from "./proposals.ts";
import { slugsLike, supportedBy } from "./record-facts.ts";
import { membersOf, reviewsOf } from "./reviews.ts";
import { headNumbers, lockSubjects, publishedSources } from "./subjects.ts";

/** What every verdict decides from, once the proposal is locked. */
export async function reviewFacts(tx: Db, { proposal }: KeptProposal): Promise<ReviewFacts> {
  const current = proposal.patchset === null ? null : await readPatchset(tx, proposal.id, proposal.patchset);
  const reviews = (await reviewsOf(tx, [proposal.id])).get(proposal.id) ?? [];
  const contents = current?.subjects.map(({ content }) => content) ?? [];
  const checks = await checksOn(tx, claimIds(contents));
  return {
    proposal,
    current,
    reviews,
    members: await membersOf(tx, [...reviews.map(({ person }) => person), ...checks.map(({ by }) => by)]),
    policy: current === null ? await policyInForce(tx) : await policyOf(tx, current.policyVersion),
    checks,
  };
}

/** What the decision whether to publish rests on, read without locks: for screens, and for `publishFacts`. */
export async function mayPublishFacts(db: Db, kept: KeptProposal): Promise<MayPublishFacts> {
  const facts = await reviewFacts(db, kept);
  const subjects = facts.current?.subjects ?? [];
  const cited = referencesOf(subjects.map(({ content }) => content)).sources;
  return {
    ...facts,
    heads: await headNumbers(
      db,
      subjects.map(({ id }) => id),
    ),
    sources: await publishedSources(db, [...cited]),
    supportedBy: await supportedBy(db, subjects),
  };
}

/** What publishing is told besides: the day (ISO), and slugs that an import states, by entry id. */
export type PublishInput = { readonly today: string; readonly statedSlugs?: ReadonlyMap<string, string> };

/**
 * What `publish` decides from. Call it with the proposal locked; it locks the subjects and the sources they cite.
 * A verdict that may publish is recorded first, and the proposal given here is in the state that it gave.
 */
export async function publishFacts(
  tx: Db,
  kept: KeptProposal,
  { today, statedSlugs = new Map() }: PublishInput,
): Promise<PublishFacts> {
  const { id, patchset } = kept.proposal;
  const subjects = (patchset === null ? null : await readPatchset(tx, id, patchset))?.subjects ?? [];
  const contents = subjects.map(({ content }) => content);
  await lockSubjects(tx, subjects, [...referencesOf(contents).sources]);
  return {
    ...(await mayPublishFacts(tx, kept)),
    versions: await newestVersions(tx, claimIds(contents)),
    takenSlugs: await slugsLike(tx, slugBeginnings(subjects, statedSlugs)),
    statedSlugs,
    today,
  };
}
