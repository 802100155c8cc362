import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { EntryContent } from "@convenio/domain/entry/content";
import type { Check } from "@convenio/domain/evidence/check";
import { viewClaims } from "@convenio/domain/evidence/entry-evidence";
import { citationHash, claimHash } from "@convenio/domain/evidence/hash";
import { diff } from "@convenio/domain/revision/diff";
import { effectiveHash } from "@convenio/domain/revision/effective-hash";
import { median } from "../load/median.ts";
import type { Bench, Finding, Measure } from "../report/measure.ts";
import { contentOf, edited, entryId, personId, sources } from "./s9-content.ts";

const sizes = [100, 1_000, 10_000] as const;
type Size = (typeof sizes)[number];
type Work = Record<"operations" | "hashes" | "evidence states", () => unknown>;

/** Claims that are looked at in each round, whatever the size: caches and collector then favour no size. */
const inAll = 10_000;

/**
 * The pure rules on an entry that grows: none of them may grow faster than it. Timed in this process, on 100 entries of
 * 100 claims, 10 of 1,000 and one of 10,000: what fits a processor's cache is quicker by itself, which is no growth.
 */
export const s9: Measure = {
  id: "S9",
  what: "Operations, hashes and evidence states of an entry of 100, 1,000 and 10,000 claims",
  run: async (bench: Bench): Promise<Finding> => {
    const works = new Map(
      sizes.map(
        (size) => [size, together(Array.from({ length: inAll / size }, () => workOn(size)))] as const,
      ),
    );
    const times = new Map<string, number[]>();
    const runs = bench.short ? 3 : 5;
    // The first round warms the compiler up and is thrown away.
    for (let run = 0; run <= runs; run += 1) {
      for (const [size, work] of works) {
        for (const [name, once] of Object.entries(work)) {
          const ms = timed(once, bench.short ? 100 : 1_000) / (inAll / size);
          if (run > 0) times.set(`${name} ${size}`, [...(times.get(`${name} ${size}`) ?? []), ms]);
        }
      }
    }
    const time = (name: string, size: Size) => median(times.get(`${name} ${size}`) ?? []);
    const names = Object.keys(workOn(1));
    return {
      gates: names.flatMap((name) => [
        { of: `${name}, 1,000 for 100`, value: time(name, 1_000) / time(name, 100), atMost: 12 },
        { of: `${name}, 10,000 for 1,000`, value: time(name, 10_000) / time(name, 1_000), atMost: 12 },
      ]),
      figures: Object.fromEntries(
        names.flatMap((name) => sizes.map((size) => [`${name} of ${size} ms`, time(name, size)])),
      ),
    };
  },
};

/** The same work on several entries, one after another. */
function together(works: readonly Work[]): Work {
  const each = (name: keyof Work) => () => {
    for (const work of works) work[name]();
  };
  return {
    operations: each("operations"),
    hashes: each("hashes"),
    "evidence states": each("evidence states"),
  };
}

function workOn(size: number): Work {
  const before = contentOf(size);
  const after = edited(before);
  const subject = { type: "entry", id: entryId } as const;
  const facts = {
    sources,
    checks: checksOf(before),
    versions: new Map<string, number>(),
    today: "2026-01-01",
  };
  return {
    operations: () => effectiveHash(diff(subject, before, after)),
    hashes: () => {
      for (const claim of before.claims) {
        claimHash(entryId, claim);
        for (const citation of claim.citations) citationHash(claim.id, citation);
      }
    },
    "evidence states": () => viewClaims(entryId, before, facts),
  };
}

/** One confirming check on every second claim. */
function checksOf({ claims }: EntryContent): Check[] {
  return claims.flatMap((claim, n) =>
    claim.citations
      .filter(() => n % 2 === 0)
      .map((citation) => ({
        id: claim.id.replace(/^a+/, "99999999"),
        claim: claim.id,
        claimHash: claimHash(entryId, claim),
        citation: citation.id,
        citationHash: citationHash(claim.id, citation),
        by: personId,
        result: "confirms" as const,
        reason: null,
        at: "2025-06-01T00:00:00.000Z",
      })),
  );
}

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** ms that one call takes, called again until `atLeast` ms are over. What others left behind is collected before. */
function timed(once: () => unknown, atLeast: number): number {
  collectGarbage();
  const began = performance.now();
  let calls = 0;
  do {
    once();
    calls += 1;
  } while (performance.now() - began < atLeast);
  return (performance.now() - began) / calls;
}
