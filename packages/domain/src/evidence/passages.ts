import type { ClaimView } from "../reading/claim-view.ts";
import type { Passage } from "../reading/proposal-page.ts";
import { passageKey } from "./hash.ts";

/** The passages that an entry's claims cite, each once with all its citations, in the order of the claims. */
export function passagesOf(entry: string, claims: readonly ClaimView[]): Passage[] {
  const passages = new Map<string, Passage>();
  for (const claim of claims) {
    for (const citation of claim.citations) {
      if (citation.source === null) continue;
      const key = passageKey(citation);
      const passage = passages.get(key) ?? { key, source: citation.source, citations: [] };
      passage.citations.push({
        claim: claim.id,
        claimHash: claim.hash,
        citation: citation.id,
        citationHash: citation.hash,
        subject: entry,
        checks: citation.checks,
      });
      passages.set(key, passage);
    }
  }
  return [...passages.values()];
}

/** Whether somebody should open this passage: one of its citations has no current check, or its claim is overdue for one. */
export function isOpen({ citations }: Passage, overdue: ReadonlySet<string>): boolean {
  return citations.some(({ claim, checks }) => checks.length === 0 || overdue.has(claim));
}
