import type { Claim } from "../entry/content.ts";
import { isEmptyQualifier } from "../entry/value.ts";
import { groupBy } from "../group-by.ts";
import { kindOf } from "../kinds/all.ts";
import type { Predicate } from "../kinds/kind.ts";
import { canonical } from "../revision/canonical.ts";

type Question = Pick<Claim, "predicate" | "value" | "period" | "qualifiers">;
type Competitor = Question & Pick<Claim, "id" | "rank">;

/**
 * Which claims of an entry compete: for each claim that does, by id, all claims of its group, itself among them.
 * They share a single-valued predicate, period and qualifiers (but those that only explain), quantities also the unit,
 * and are not deprecated.
 */
export function rivals<T extends Competitor>(claims: readonly T[], kind: string): Map<string, readonly T[]> {
  const predicates = new Map((kindOf(kind)?.predicates ?? []).map((predicate) => [predicate.id, predicate]));
  const asserting = claims.flatMap((claim) => {
    const predicate = predicates.get(claim.predicate);
    if (predicate === undefined || predicate.many || claim.rank.rank === "deprecated") return [];
    return [{ claim, scope: scope(claim, predicate) }];
  });
  const byClaim = new Map<string, readonly T[]>();
  for (const members of groupBy(asserting, (one) => one.scope).values()) {
    for (const { claim } of members) {
      const group = members.map((one) => one.claim).filter((other) => comparable(claim, other));
      if (group.length > 1) byClaim.set(claim.id, group);
    }
  }
  return byClaim;
}

/** Whether two claims of a single-valued predicate cannot both hold if their values differ. */
export function compete(one: Question, other: Question, predicate: Predicate): boolean {
  return scope(one, predicate) === scope(other, predicate) && comparable(one, other);
}

/** Whether two values answer one question: people and ships do not, *unknown* answers any. */
function comparable({ value: one }: Question, { value: other }: Question): boolean {
  return one?.type !== "quantity" || other?.type !== "quantity" || one.unit === other.unit;
}

/** What a claim of a predicate is about, apart from its value. */
function scope(claim: Question, { qualifiers = [] }: Predicate): string {
  const explaining = new Set(qualifiers.filter(({ explains }) => explains).map(({ id }) => id));
  const narrowing = Object.entries(claim.qualifiers)
    .filter(([id, value]) => !explaining.has(id) && !isEmptyQualifier(value))
    .map(([id, value]) => [id, value.type === "entries" ? value.ids.toSorted() : value] as const);
  return canonical([claim.predicate, claim.period, Object.fromEntries(narrowing)]);
}
