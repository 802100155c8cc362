import type { Policy } from "../proposal/policy.ts";

/** What an admin has before them: the policy in force, and how many people could approve what somebody else wrote. */
export type PolicySettings = { readonly inForce: Policy; readonly reviewers: number };
