import type { Risk } from "./risk.ts";

/** How many approvals each class of risk needs. Data: a version is stored, never edited; decisions name theirs. */
export type Policy = { readonly version: number; readonly approvals: Readonly<Record<Risk, number>> };

/** What people propose, from the least risk to the most; an import needs no approval by any policy. */
export const judgedRisks = ["low", "normal", "high", "structural"] as const satisfies readonly Risk[];
export type JudgedRisk = (typeof judgedRisks)[number];

/** The fewest and the most approvals that a policy may ask for. */
export const approvalBounds = { least: 1, most: 5 } as const;

/** The full table of the product, in force in demo installations. Floor 1, import excepted. */
export const fullPolicy: Policy = {
  version: 1,
  approvals: { low: 1, normal: 1, high: 2, structural: 2, import: 0 },
};

/**
 * One approval by another person for every class of risk: the first policy of a live installation, where there are few
 * reviewers at the beginning.
 */
const smallTeamPolicy: Policy = {
  version: 1,
  approvals: { low: 1, normal: 1, high: 1, structural: 1, import: 0 },
};

/** The policy that an installation begins with, by its mode. */
export const firstPolicies = { demo: fullPolicy, live: smallTeamPolicy } as const;

/** Whether one approval by another person is enough for everything, which pages then say. */
export function isSmallTeam(policy: Policy): boolean {
  return judgedRisks.every((risk) => approvalsNeeded(policy, risk) === 1);
}

/** Approvals that a patchset of this risk needs; a policy below the floor of 1 counts as 1, import excepted. */
export function approvalsNeeded(policy: Policy, risk: Risk): number {
  return risk === "import" ? 0 : Math.max(1, policy.approvals[risk]);
}

/** How many reviewers end a proposal of this risk by rejecting it; one editor always does. */
export function rejectionsNeeded(risk: Risk): number {
  return risk === "low" || risk === "normal" ? 1 : 2;
}
