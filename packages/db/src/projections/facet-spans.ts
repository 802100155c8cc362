import type { Value } from "@convenio/domain/entry/value";
import type { EvidenceState } from "@convenio/domain/evidence/states";
import { facets as termFacets } from "@convenio/domain/kinds/kind";
import { dayAfter } from "@convenio/domain/time/calendar";

/** A value of an entry, from the ISO day `since` (null: always) until before the day `before` (null: for good). */
export type Span = { facet: string; value: string; since: string | null; before: string | null };

type Found = { facet: string; value: string; claimId?: string | null };
type Standing = {
  claimId: string;
  state: EvidenceState;
  overdueOn?: string | null;
  value?: Value | null;
  earliest?: string | null;
};

const always = { since: null, before: null };

/**
 * What lists count an entry under and when: its kind, terms, origin, status and evidence. `published`: the ISO day of its
 * head; nobody reads it on an earlier one, so that what began before holds always and what ended before never.
 */
export function spansOf(
  kind: string,
  found: readonly Found[],
  claims: readonly Standing[],
  published: string,
): Span[] {
  const terms = found.filter(({ facet }) => facet === "origin" || termFacets.some((one) => one === facet));
  const spans = [
    { facet: "kind", value: kind, ...always },
    ...terms.flatMap(({ facet, value }) => (facet === "status" ? [] : [{ facet, value, ...always }])),
    ...statuses(
      terms.filter(({ facet }) => facet === "status"),
      claims,
    ),
    ...evidence(claims),
  ];
  const seen = spans.flatMap(({ since, before, ...of }) => {
    if (before !== null && (before <= published || (since !== null && before <= since))) return [];
    return [{ ...of, since: since !== null && since <= published ? null : since, before }];
  });
  const unlike = new Map(seen.map((span) => [`${span.facet}:${span.value}`, span]));
  return [...unlike].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, span]) => span);
}

/** Of several the one that ends it wins, from the day on which it does. */
function statuses(found: readonly Found[], claims: readonly Standing[]): Span[] {
  const begun = found.map(({ facet, value, claimId }) => {
    const claim = claims.find((one) => one.claimId === claimId);
    const since = claim?.value?.type === "date" ? (claim.earliest ?? null) : null;
    return { facet, value, since, before: null };
  });
  const end = begun.find(({ value }) => value === "ended");
  if (end === undefined) return begun;
  const others = begun.filter((one) => one !== end);
  return end.since === null ? [end] : [end, ...others.map((one) => ({ ...one, before: end.since }))];
}

/** Every state that one of its claims has; what was checked falls due. */
function evidence(claims: readonly Standing[]): Span[] {
  const states = [...new Set(claims.map(({ state }) => state))];
  const lifted = claims.filter(({ state }) => state === "checked" || state === "corroborated");
  const corroborated = lifted.filter(({ state }) => state === "corroborated");
  const due = days(lifted).sort()[0];
  const of = (value: string, since: string | null, before: string | null): Span => ({
    facet: "evidence",
    value,
    since,
    before,
  });
  return [
    ...states.flatMap((state) =>
      state === "checked" || state === "corroborated" ? [] : [of(state, null, null)],
    ),
    ...(lifted.length > 0 ? [of("checked", null, untilDue(lifted))] : []),
    ...(corroborated.length > 0 ? [of("corroborated", null, untilDue(corroborated))] : []),
    ...(due === undefined ? [] : [of("overdue", dayAfter(due), null)]),
  ];
}

const days = (claims: readonly Standing[]) => claims.flatMap(({ overdueOn }) => overdueOn ?? []);

/** The day on which the last of these is overdue; null: one never is. */
function untilDue(claims: readonly Standing[]): string | null {
  const last = days(claims).sort().at(-1);
  return last === undefined || days(claims).length < claims.length ? null : dayAfter(last);
}
