import type { EntryContent } from "../entry/content.ts";
import type { Check } from "../evidence/check.ts";
import { citationHash, claimHash } from "../evidence/hash.ts";
import type { SourceKind } from "../evidence/source.ts";
import type { Authorship, CitationVersion, ClaimVersion } from "./decision.ts";
import type { SubjectContent } from "./draft.ts";
import type { Patchset, PatchsetSubject } from "./proposal.ts";

/** The claim and citation versions that a content asserts and its base does not. */
export type NewVersions = { claims: ClaimVersion[]; citations: CitationVersion[] };

/** The new versions of all subjects; citations without a known source make none (submit refuses them before). */
export function newVersions(
  subjects: readonly PatchsetSubject[],
  bases: ReadonlyMap<string, SubjectContent | null>,
  sourceKinds: ReadonlyMap<string, SourceKind>,
): NewVersions {
  const found: NewVersions = { claims: [], citations: [] };
  for (const { id, content } of subjects) {
    if (content.type !== "entry") continue;
    const base = bases.get(id) ?? null;
    const old = base?.type === "entry" ? hashesOf(id, base) : new Set<string>();
    for (const claim of content.claims) {
      const hash = claimHash(id, claim);
      if (!old.has(`${claim.id} ${hash}`)) found.claims.push({ claim: claim.id, hash, entry: id });
      for (const citation of claim.citations) {
        const hash = citationHash(claim.id, citation);
        const { id: citationId, source, stance } = citation;
        const sourceKind = source === null ? undefined : sourceKinds.get(source);
        if (source === null || sourceKind === undefined || old.has(`${citationId} ${hash}`)) continue;
        found.citations.push({ citation: citationId, hash, claim: claim.id, source, sourceKind, stance });
      }
    }
  }
  return found;
}

/**
 * Who wrote the patchset and its new versions: everyone who saved the draft. Somebody who had checked a version
 * before proposing it did not create it and is not its author.
 */
export function authorshipOf(
  { proposal, number, hash, authors }: Patchset,
  { claims, citations }: NewVersions,
  checks: readonly Check[],
): Authorship[] {
  const checkers = new Set<string>();
  for (const check of checks) {
    checkers.add(`${check.claim} ${check.claimHash} ${check.by}`);
    checkers.add(`${check.citation} ${check.citationHash} ${check.by}`);
  }
  const rows: Authorship[] = [];
  for (const person of authors) {
    const add = (object: Authorship["object"], id: string, version: string) => {
      if (!checkers.has(`${id} ${version} ${person}`)) rows.push({ object, id, hash: version, person });
    };
    add("patchset", `${proposal}/${number}`, hash);
    for (const version of claims) add("claim", version.claim, version.hash);
    for (const version of citations) add("citation", version.citation, version.hash);
  }
  return rows;
}

function hashesOf(entry: string, { claims }: EntryContent): Set<string> {
  const hashes = new Set<string>();
  for (const claim of claims) {
    hashes.add(`${claim.id} ${claimHash(entry, claim)}`);
    for (const citation of claim.citations) hashes.add(`${citation.id} ${citationHash(claim.id, citation)}`);
  }
  return hashes;
}
