import type { EntryContent } from "../entry/content.ts";
import { viewClaims } from "../evidence/entry-evidence.ts";
import { claimHash } from "../evidence/hash.ts";
import type { SourceContent } from "../evidence/source.ts";
import type { FrozenEvidence, PublishedVersion } from "./decision.ts";
import type { PublishFacts } from "./facts.ts";

/** The newest published version of a claim, and its hash. */
export type KnownVersion = { readonly version: number; readonly hash: string };

/**
 * The version that each claim has once this content is published: the one it has when its hash is still that of its
 * newest version, else the next; 1 for a claim never published.
 */
export function versionsOf(
  entry: string,
  { claims }: EntryContent,
  known: ReadonlyMap<string, KnownVersion>,
): { all: Map<string, KnownVersion>; given: Omit<PublishedVersion, "revision">[] } {
  const all = new Map<string, KnownVersion>();
  const given: Omit<PublishedVersion, "revision">[] = [];
  for (const claim of claims) {
    const hash = claimHash(entry, claim);
    const newest = known.get(claim.id);
    const version = newest?.hash === hash ? newest.version : (newest?.version ?? 0) + 1;
    all.set(claim.id, { version, hash });
    if (newest?.hash !== hash) given.push({ claim: claim.id, version, hash });
  }
  return { all, given };
}

/** The evidence of each claim as it stands on the day of publication, by claim id. */
export function frozenEvidence(
  entry: string,
  content: EntryContent,
  sources: ReadonlyMap<string, SourceContent>,
  versions: ReadonlyMap<string, KnownVersion>,
  { checks, today }: Pick<PublishFacts, "checks" | "today">,
): Record<string, FrozenEvidence> {
  const numbers = new Map([...versions].map(([claim, { version }]) => [claim, version]));
  const frozen: Record<string, FrozenEvidence> = {};
  for (const view of viewClaims(entry, content, { sources, checks, versions: numbers, today })) {
    frozen[view.id] = {
      version: versions.get(view.id)?.version ?? 1,
      hash: view.hash,
      state: view.state,
      overdueOn: view.overdueOn,
      checks: view.citations.flatMap((citation) => citation.checks.map(({ id }) => id)),
    };
  }
  return frozen;
}
