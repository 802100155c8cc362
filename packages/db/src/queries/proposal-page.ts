import type { Actor } from "@convenio/domain/people/actor";
import { actionsFor } from "@convenio/domain/proposal/actions";
import type { MayPublishFacts } from "@convenio/domain/proposal/may-publish";
import type { Patchset } from "@convenio/domain/proposal/proposal";
import { countedApprovals, standing, tally } from "@convenio/domain/proposal/standing";
import { termsToAccept } from "@convenio/domain/proposal/terms";
import type { ProposalPage, ReviewItem } from "@convenio/domain/reading/proposal-page";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { audit } from "../schema/audit.ts";
import { entry } from "../schema/state.ts";
import { revision } from "../schema/truth.ts";
import { carryOverFacts, submitFacts } from "./draft-facts.ts";
import { namesOf } from "./names.ts";
import { patchsetView } from "./patchset-view.ts";
import { patchsetsOf } from "./patchsets.ts";
import { parallelTo } from "./proposal-parallel.ts";
import type { KeptProposal } from "./proposals.ts";
import { mayPublishFacts } from "./review-facts.ts";

/**
 * The page of one proposal as `by` may see it now (`at`: ISO instant). Whether they may see it at all was decided
 * before. What they may do is asked of the rules themselves, over the facts those will be given.
 */
export async function proposalPage(db: Db, kept: KeptProposal, by: Actor, at: string): Promise<ProposalPage> {
  const { proposal, stored } = kept;
  const facts = withReader(await mayPublishFacts(db, kept), by);
  const { current } = facts;
  const submit = await submitFacts(db, kept, by);
  const carryOver = await carryOverFacts(db, kept);
  const view = current === null ? null : await patchsetView(db, current, facts);
  const shown = view?.passages.flatMap(({ citations }) => citations.flatMap(({ checks }) => checks)) ?? [];
  const isAuthor = by.type === "operator" || (by.type === "person" && proposal.authors.includes(by.id));
  const subjects = current?.subjects ?? stored.draft.subjects;
  const heads = current === null ? headNumbersOf(carryOver.heads) : facts.heads;
  const patchsets = await patchsetsOf(db, proposal.id);
  const contents = [
    ...(isAuthor ? stored.draft.subjects : []),
    ...(view?.subjects ?? []),
    ...(view?.subjects.flatMap(({ id, baseContent }) =>
      baseContent === null ? [] : [{ id, content: baseContent }],
    ) ?? []),
  ];
  return {
    id: proposal.id,
    state: proposal.state,
    origin: proposal.origin,
    demonstration: proposal.demonstration,
    authors: [...proposal.authors],
    openedAt: proposal.openedAt,
    draft: isAuthor
      ? {
          version: stored.version,
          savedAt: stored.savedAt,
          draft: stored.draft,
          bases: Object.fromEntries(submit.bases),
          terms: by.type === "operator" ? null : termsToAccept(submit.acceptedTerms),
        }
      : null,
    current: view,
    patchsets: patchsets.map(({ number, hash, submittedAt }) => ({ number, hash, submittedAt })),
    reviews: reviewItems(facts),
    approvals: current === null ? 0 : tally(current, facts.reviews, facts.members, facts.policy).approvals,
    lastJudged: lastJudged(facts, by),
    published: await publishedBy(db, proposal.id),
    moved: subjects.filter(({ id, base }) => (heads.get(id) ?? 0) > base).map(({ id }) => id),
    carried: isAuthor ? [...stored.carried] : [],
    parallel: (await parallelTo(db, [proposal.id])).get(proposal.id) ?? [],
    actions: actionsFor({ ...facts, submit, carryOver, read: shown.map(({ id }) => id) }, by, at),
    names: await namesOf(db, {
      people: [
        ...proposal.authors,
        ...patchsets.flatMap(({ authors, submittedBy }) => [...authors, submittedBy]),
        ...facts.reviews.map(({ person }) => person),
        ...shown.map((check) => check.by),
      ],
      own: contents,
    }),
  };
}

/** The facts with the reader among the members: they may not have reviewed or checked anything yet. */
function withReader(facts: MayPublishFacts, by: Actor): MayPublishFacts {
  if (by.type !== "person") return facts;
  const { id, role, blocked } = by;
  return { ...facts, members: new Map([...facts.members, [id, { id, role, blocked }]]) };
}

function headNumbersOf(heads: ReadonlyMap<string, { readonly number: number }>): Map<string, number> {
  return new Map([...heads].map(([id, { number }]) => [id, number]));
}

function reviewItems({ reviews, current, members }: MayPublishFacts): ReviewItem[] {
  const standingIds = current === null ? new Set<string>() : standingOn(current, { reviews, members });
  return reviews.map(({ proposal, hash, policyVersion, ...item }) => ({
    ...item,
    standing: standingIds.has(item.id),
  }));
}

function standingOn(
  { hash, authors }: Patchset,
  { reviews, members }: Pick<MayPublishFacts, "reviews" | "members">,
): Set<string> {
  const stands = standing(reviews, hash);
  const counted = countedApprovals(stands, members, authors);
  return new Set([...counted, ...stands.objections].map(({ id }) => id));
}

/** The patchset that the reader judged last, when a later one is current now. */
function lastJudged({ reviews, current }: MayPublishFacts, by: Actor): number | null {
  if (by.type !== "person" || current === null) return null;
  const own = reviews.filter(
    ({ person, verdict }) => person === by.id && verdict !== "withdraw" && verdict !== "dismiss",
  );
  const last = own.at(-1)?.patchset ?? current.number;
  return last < current.number ? last : null;
}

async function publishedBy(db: Db, proposalId: string): Promise<ProposalPage["published"]> {
  return db
    .select({
      subject: revision.subjectId,
      number: revision.number,
      slug: sql<string | null>`coalesce(${entry.slug}, ${audit.slug})`,
    })
    .from(revision)
    .leftJoin(entry, and(eq(revision.subjectType, "entry"), eq(entry.id, revision.subjectId)))
    .leftJoin(audit, and(eq(revision.subjectType, "audit"), eq(audit.id, revision.subjectId)))
    .where(eq(revision.proposalId, proposalId))
    .orderBy(asc(revision.subjectType), asc(revision.subjectId));
}
