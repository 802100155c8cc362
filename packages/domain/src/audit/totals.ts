import type { Sentence } from "./content.ts";
import { type SentenceVerdict, verdictIds } from "./verdicts.ts";

/** How many sentences have which verdict, and what share of all that have one, in per cent. */
type VerdictTotal = { verdict: SentenceVerdict; count: number; percent: number };

export type Totals = {
  sentences: number;
  /** Sentences without a verdict; they are in no share. */
  unjudged: number;
  /** One for each verdict, also where it is 0; the shares add to 100 unless no sentence is judged. */
  verdicts: VerdictTotal[];
};

/** Counts the verdicts. Shares are whole numbers that add to exactly 100, by largest remainder. */
export function totalsOf(sentences: readonly Pick<Sentence, "verdict">[]): Totals {
  const counts = verdictIds.map((verdict) => sentences.filter((one) => one.verdict === verdict).length);
  const judged = counts.reduce((sum, count) => sum + count, 0);
  const percents = shares(counts, judged);
  return {
    sentences: sentences.length,
    unjudged: sentences.length - judged,
    verdicts: verdictIds.map((verdict, at) => ({
      verdict,
      count: counts[at] ?? 0,
      percent: percents[at] ?? 0,
    })),
  };
}

function shares(counts: readonly number[], whole: number): number[] {
  if (whole === 0) return counts.map(() => 0);
  const floors = counts.map((count) => Math.floor((count * 100) / whole));
  const missing = 100 - floors.reduce((sum, share) => sum + share, 0);
  // Of equal remainders the first listed wins.
  const raised = counts
    .map((count, at) => ({ at, remainder: (count * 100) % whole }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
    .slice(0, missing)
    .map(({ at }) => at);
  return floors.map((share, at) => share + (raised.includes(at) ? 1 : 0));
}
