import type { Claim, EntryContent } from "../entry/content.ts";
import { kindOf } from "../kinds/all.ts";
import type { QualifierSpec } from "../kinds/kind.ts";
import type { CountNotice } from "../reading/entry-page.ts";

/**
 * Where a claim states how many there are and the entry lists another number (product.md, "stated against listed").
 * Listed are the distinct targets of the counted predicate, without observers, deprecated claims and those that the
 * statement itself leaves out (*besides*). A range (no best) that holds the number, *unknown* and *none* say nothing.
 */
export function countNotices(content: EntryContent): CountNotice[] {
  const predicates = new Map((kindOf(content.kind)?.predicates ?? []).map((it) => [it.id, it]));
  const targets = new Map<string, ReadonlySet<string>>();
  const notices: CountNotice[] = [];
  for (const claim of content.claims) {
    const { counts, qualifiers = [] } = predicates.get(claim.predicate) ?? {};
    if (counts === undefined || claim.rank.rank === "deprecated" || claim.value?.type !== "quantity")
      continue;
    const listed = targets.get(counts) ?? targetsOf(content.claims, counts);
    targets.set(counts, listed);
    const besides = besidesOf(claim);
    const number = [...listed].filter((id) => !besides.includes(id)).length;
    const { low, best, high } = claim.value;
    if (agrees({ low, best, high }, number)) continue;
    notices.push({
      claim: claim.id,
      predicate: claim.predicate,
      stated: { low, best, high },
      listed: number,
      besides,
      explained: explanationOf(claim, qualifiers),
    });
  }
  return notices;
}

function targetsOf(claims: readonly Claim[], predicate: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { predicate: of, value, rank, qualifiers } of claims) {
    if (of !== predicate || rank.rank === "deprecated" || value?.type !== "entry" || value.id === null)
      continue;
    const { role } = qualifiers;
    if (role?.type !== "term" || role.term !== "observer") ids.add(value.id);
  }
  return ids;
}

function besidesOf({ qualifiers: { besides } }: Claim): string[] {
  return besides?.type === "entries" ? besides.ids : [];
}

function agrees({ low, best, high }: CountNotice["stated"], listed: number): boolean {
  if (best !== null) return best === listed;
  return (low === null || low <= listed) && (high === null || listed <= high);
}

function explanationOf(claim: Claim, specs: readonly QualifierSpec[]): CountNotice["explained"] {
  for (const { id, explains } of specs) {
    const said = explains ? claim.qualifiers[id] : undefined;
    if (said?.type === "text" && said.text !== "") return { text: said.text, lang: said.lang };
  }
  return null;
}
