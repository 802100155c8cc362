import type { Standing } from "../kinds/kind.ts";
import type { Bounds } from "../time/bounds.ts";
import { daysOf } from "../time/days-of.ts";
import { byRank } from "./by-rank.ts";
import type { Claim } from "./content.ts";

/**
 * How a party stands. `signed`: it signed, and only those who ratified are bound; `denounced`: it announced that
 * it leaves, and no claim says when it is free; `not-yet`: the day is to come; `unknown`: the claims, or how exactly their dates are known, do not decide.
 */
type StandingState = "in-force" | "left" | "denounced" | "ended" | "never" | "signed" | "not-yet" | "unknown";

/** One party; `since` and `until` EDTF as the claims have them (of `denounced` the day of the announcement), `claims` those from which it follows. */
export type StandingRow = {
  party: string;
  state: StandingState;
  since: string | null;
  until: string | null;
  claims: string[];
};

type Dated = { claim: string; edtf: string | null; days: Bounds; none: boolean; announced: string | null };

/**
 * For whom an agreement is in force on `today` (ISO day), by its kind's rule: in the order in which its claims name
 * the parties. Deprecated claims say nothing; of competing dates the preferred one decides.
 */
export function standingOf(
  claims: readonly Pick<Claim, "id" | "predicate" | "value" | "period" | "rank" | "qualifiers">[],
  rule: Standing,
  today: string,
): StandingRow[] {
  const standing = claims.filter(({ rank }) => rank.rank !== "deprecated").sort(byRank);
  const naming = (predicates: readonly string[], party: string) =>
    standing
      .filter(({ predicate, value }) => predicates.includes(predicate) && targetOf(value) === party)
      .map(({ id, period, qualifiers }): Dated => {
        const announced = announcedIn(qualifiers[rule.announced]);
        return { claim: id, edtf: period, days: daysOf(period), none: false, announced };
      });
  const dateOf = (predicate: string): Dated | null => {
    const found = standing.find(({ predicate: of, value }) => of === predicate && saysWhen(value));
    if (found === undefined) return null;
    const edtf = found.value?.type === "date" ? found.value.edtf : null;
    return { claim: found.id, edtf, days: daysOf(edtf), none: found.value?.type === "none", announced: null };
  };
  const all = { start: dateOf(rule.start), end: dateOf(rule.end) };
  const someBound = standing.some(({ predicate }) => rule.binding.includes(predicate));
  const parties = new Set(
    [...claims]
      .filter(({ predicate, rank }) => namesParty(rule, predicate) && rank.rank !== "deprecated")
      .flatMap(({ value }) => targetOf(value) ?? []),
  );
  return [...parties].map((party) => {
    const bound = naming(rule.binding, party);
    const named = naming(rule.parties, party);
    const left = lastLeaving(naming(rule.leaving, party), bound);
    const since = sinceWhen(someBound ? (bound[0] ?? null) : (named[0] ?? null), all.start, someBound);
    const state = stateOf({ ...all, left, bound, someBound, today });
    const until = state === "ended" ? all.end : state === "left" ? left : null;
    const announced = state === "denounced" ? (left?.announced ?? null) : null;
    const from = [...bound, ...named, all.start, left, all.end].flatMap((one) => one?.claim ?? []);
    const counted = state === "in-force" || state === "left" || state === "ended";
    return {
      party,
      state,
      since: counted ? (since?.edtf ?? null) : null,
      until: until?.edtf ?? announced,
      claims: [...new Set(from)],
    };
  });
}

/**
 * The later of the days on which the party bound itself and on which all began; nothing is made up: who was bound by
 * a ratification on a day that nobody states has been bound since a day that nobody states.
 */
function sinceWhen(own: Dated | null, start: Dated | null, ratified: boolean): Dated | null {
  if (ratified && (own?.edtf ?? null) === null) return null;
  return latestOf([own, start].flatMap((one) => (one === null || one.edtf === null ? [] : [one])));
}

type Facts = {
  start: Dated | null;
  end: Dated | null;
  left: Dated | null;
  bound: readonly Dated[];
  someBound: boolean;
  today: string;
};

/** The first that holds: never in force, dates that contradict each other, ended for all, left, not bound, begun. */
function stateOf({ start, end, left, bound, someBound, today }: Facts): StandingState {
  if (start?.none) return "never";
  if ([end, left].some((one) => one !== null && start !== null && endsBefore(one, start))) return "unknown";
  const ended = end === null || end.none ? "no" : happened(end, today);
  if (ended === "yes") return "ended";
  const gone = left === null ? "no" : left.edtf === null ? "yes" : happened(left, today);
  if (gone === "yes") return left?.edtf === null && left.announced !== null ? "denounced" : "left";
  if (someBound && bound.length === 0) return "signed";
  if (start === null || ended === "perhaps" || gone === "perhaps") return "unknown";
  const begun = [start, ...bound.slice(0, 1)].map((one) =>
    one.edtf === null && one !== start ? "yes" : happened(one, today),
  );
  if (begun.includes("no")) return "not-yet";
  return begun.includes("perhaps") ? "unknown" : "in-force";
}

/** Whether an end lies wholly before the beginning: one of the two dates must be wrong. */
function endsBefore(end: Dated, start: Dated): boolean {
  return end.days.latest !== null && start.days.earliest !== null && end.days.latest < start.days.earliest;
}

/** Whether its day has come: for certain, perhaps (the date is not exact or not known), or not yet. */
function happened({ days }: Dated, today: string): "yes" | "perhaps" | "no" {
  if (days.latest !== null && days.latest <= today) return "yes";
  return days.earliest !== null && days.earliest > today ? "no" : "perhaps";
}

/** The leaving that stands, unless the party was bound anew after it. */
function lastLeaving(leavings: readonly Dated[], bound: readonly Dated[]): Dated | null {
  const left = latestOf(leavings);
  if (left === null) return null;
  const { latest } = left.days;
  const back = bound.some(({ days }) => latest !== null && days.earliest !== null && days.earliest > latest);
  return back ? null : left;
}

/** The one that can be latest; of undated ones the first. */
function latestOf(dates: readonly Dated[]): Dated | null {
  return dates.reduce<Dated | null>(
    (found, one) => (found === null || (one.days.latest ?? "") > (found.days.latest ?? "") ? one : found),
    null,
  );
}

function namesParty({ parties, binding, leaving }: Standing, predicate: string): boolean {
  return [...parties, ...binding, ...leaving].includes(predicate);
}

function targetOf(value: Claim["value"]): string | null {
  return value?.type === "entry" ? value.id : null;
}

function announcedIn(qualifier: Claim["qualifiers"][string] | undefined): string | null {
  return qualifier?.type === "date" ? qualifier.edtf : null;
}

/** *Unknown* says nothing of when. */
function saysWhen(value: Claim["value"]): boolean {
  return value?.type === "date" || value?.type === "none";
}
