import { z } from "zod";

/** One person's answer to: does the passage say what this citation says it says? */
export const checkResults = ["confirms", "partly", "contradicts", "not-found", "inaccessible"] as const;
export type CheckResult = (typeof checkResults)[number];
export const checkResult = z.enum(checkResults);

/** A check as it stands in the record; it binds both hashes, so a change of either makes it stale. */
export type Check = {
  readonly id: string;
  readonly claim: string;
  readonly claimHash: string;
  readonly citation: string;
  readonly citationHash: string;
  readonly by: string;
  readonly result: CheckResult;
  /** Required for `inaccessible`. */
  readonly reason: string | null;
  /** ISO 8601 UTC, milliseconds. */
  readonly at: string;
};

/** The newest answer of each person for exactly these two hashes, oldest first. Older answers and other versions fall away. */
export function currentChecks(checks: readonly Check[], claimHash: string, citationHash: string): Check[] {
  const order = (a: Check, b: Check) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1);
  const newest = new Map<string, Check>();
  for (const check of [...checks].sort(order)) {
    if (check.claimHash === claimHash && check.citationHash === citationHash) newest.set(check.by, check);
  }
  return [...newest.values()].sort(order);
}
