import type { Refusal } from "../refusal.ts";
import { machineText } from "./machine-text.ts";
import type { PatchsetSubject } from "./proposal.ts";
import type { Origin } from "./states.ts";
import { marksWithoutClaim } from "./validate-prose.ts";

/**
 * Why readers cannot be given these contents' words, or null: `mark-without-claim`, and in an import, which nobody
 * accepts, `machine-text`.
 */
export function unreadable(subjects: readonly PatchsetSubject[], origin: Origin): Refusal | null {
  const problems = marksWithoutClaim(subjects);
  if (problems.length > 0) return { code: "mark-without-claim", problems };
  const texts = origin === "import" ? machineText(subjects) : [];
  return texts.length > 0 ? { code: "machine-text", texts } : null;
}
