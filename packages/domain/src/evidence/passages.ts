import type { ChangedCitation } from "../proposal/changed-citations.ts";
import type { ClaimView } from "../reading/claim-view.ts";
import type { Passage } from "../reading/proposal-page.ts";
import { passageKey } from "./hash.ts";

/** The passages that an entry's claims cite, each once with all its citations, in the order of the claims. */
export function passagesOf(subject: string, claims: readonly ClaimView[]): Passage[] {
  const cited = claims.flatMap(({ id: claim, hash: claimHash, citations }) =>
    citations.map((citation) => {
      const { hash: citationHash, checks } = citation;
      return { subject, claim, claimHash, citation, citationHash, checks };
    }),
  );
  return byPassage(cited);
}

/** Citations by the passage that they share, in their order; one of no source yet is of no passage. */
export function byPassage(cited: readonly ChangedCitation[]): Passage[] {
  const passages = new Map<string, Passage>();
  for (const { citation, checks, ...at } of cited) {
    if (citation.source === null) continue;
    const key = passageKey(citation);
    const passage = passages.get(key) ?? { key, source: citation.source, citations: [] };
    passage.citations.push({ ...at, citation: citation.id, checks: [...checks] });
    passages.set(key, passage);
  }
  return [...passages.values()];
}

/** Whether somebody should open this passage: one of its citations has no current check, or its claim is overdue for one. */
export function isOpen({ citations }: Passage, overdue: ReadonlySet<string>): boolean {
  return citations.some(({ claim, checks }) => checks.length === 0 || overdue.has(claim));
}
