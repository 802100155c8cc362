import { eligible, type Members } from "../people/eligible.ts";
import { approvalsNeeded, type Policy } from "./policy.ts";
import type { Patchset, Review } from "./proposal.ts";
import type { ProposalState } from "./states.ts";

/** What is in force on one effective difference, oldest first, whoever gave it. */
export type Standing = { readonly approvals: readonly Review[]; readonly objections: readonly Review[] };

/**
 * Which verdicts still stand on a content with this effective-diff hash. An approval stands until it is withdrawn or
 * its own reviewer objects; an objection (request for changes, reject) until it is withdrawn or dismissed. Both bind
 * the hash, so another effective difference ends them.
 */
export function standing(reviews: readonly Review[], hash: string): Standing {
  const answered = new Set(reviews.map(({ target }) => target));
  const here = reviews.filter((review) => review.hash === hash).sort(byTime);
  const objected = new Map<string, number>();
  for (const [at, review] of here.entries()) if (isObjection(review)) objected.set(review.person, at);
  return {
    approvals: here.filter(
      (review, at) =>
        review.verdict === "approve" && !answered.has(review.id) && (objected.get(review.person) ?? -1) < at,
    ),
    objections: here.filter((review) => isObjection(review) && !answered.has(review.id)),
  };
}

/** The approvals among those standing that count now: of people eligible now on what these authors wrote, one each. */
export function countedApprovals(
  { approvals }: Standing,
  members: Members,
  authors: readonly string[],
): Review[] {
  const counted = new Map<string, Review>();
  for (const review of approvals)
    if (eligible(members, review.person, authors) && !counted.has(review.person))
      counted.set(review.person, review);
  return [...counted.values()];
}

/** Where a submitted proposal stands, with the approvals it has and needs. */
export type Tally = { readonly state: ProposalState; readonly approvals: number; readonly needed: number };

/** Counts what stands on the current patchset: an objection keeps it at changes requested, quorum makes it approved. */
export function tally(
  { hash, authors, risk }: Patchset,
  reviews: readonly Review[],
  members: Members,
  policy: Policy,
): Tally {
  const stands = standing(reviews, hash);
  const approvals = countedApprovals(stands, members, authors).length;
  const needed = approvalsNeeded(policy, risk);
  if (stands.objections.length > 0) return { state: "changes-requested", approvals, needed };
  return { state: approvals >= needed ? "approved" : "submitted", approvals, needed };
}

function isObjection({ verdict }: Review): boolean {
  return verdict === "request-changes" || verdict === "reject";
}

function byTime(a: Review, b: Review): number {
  const [left, right] = a.at === b.at ? [a.id, b.id] : [a.at, b.at];
  return left < right ? -1 : left > right ? 1 : 0;
}
