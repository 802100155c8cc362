import type { Policy } from "../proposal/policy.ts";

/** A policy with the moment from which it is in force: ISO 8601 UTC, milliseconds. */
export type DatedPolicy = Policy & { readonly since: string };

/** The policy in force and those before it, newest first. */
export type PolicyPage = { readonly inForce: DatedPolicy; readonly earlier: readonly DatedPolicy[] };
