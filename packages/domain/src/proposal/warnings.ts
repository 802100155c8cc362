import type { Claim, EntryContent } from "../entry/content.ts";
import { whenOf } from "../entry/when.ts";
import { countNotices } from "../evidence/stated-listed.ts";
import { kindOf, wholeOf } from "../kinds/all.ts";
import type { Kind } from "../kinds/kind.ts";
import { canonical } from "../revision/canonical.ts";
import { type Bounds, before, overlaps } from "../time/bounds.ts";
import { daysOf } from "../time/days-of.ts";
import { readEdtf } from "../time/edtf.ts";

/** What may be wrong without being forbidden: authors see it before they submit, approvers confirm having seen it. */
export const warningCodes = [
  "end-before-start",
  "year-differs",
  "count-differs",
  "same-twice",
  "outside-span",
] as const;
export type WarningCode = (typeof warningCodes)[number];

/** `claims`: ids of those that do not agree; `counted`: the predicate whose number is stated otherwise, or null. */
export type Warning = { code: WarningCode; claims: string[]; counted: string | null };

/**
 * What in an entry does not agree with itself: an end before its beginning, a date outside the year that the title
 * names, a stated number that is not the number listed and that nothing explains, the same entry twice in one role at
 * one time, a period outside the entry's own time. Only dates that are certain enough count; deprecated claims do not.
 */
export function warningsOf(content: EntryContent): Warning[] {
  const kind = kindOf(content.kind);
  if (kind === null) return [];
  const claims = content.claims.filter(({ rank }) => rank.rank !== "deprecated");
  return [
    ...reversed(kind, claims),
    ...otherYear(kind, content, claims),
    ...countNotices(content)
      .filter(({ explained }) => explained === null)
      .map(({ claim, predicate }) => {
        const counted = kind.predicates.find(({ id }) => id === predicate)?.counts ?? null;
        return { code: "count-differs" as const, claims: [claim], counted };
      }),
    ...twice(claims),
    ...outside(kind, content, claims),
  ];
}

const warning = (code: WarningCode, ...claims: readonly Claim[]): Warning => ({
  code,
  claims: claims.map(({ id }) => id),
  counted: null,
});

/** Dates in the order that the kind gives them, and measures before and after. */
function reversed({ dated, standing, predicates }: Kind, claims: readonly Claim[]): Warning[] {
  const first = (predicate: string | undefined) => preferred(claims, predicate);
  const pairs = [
    [first(dated?.from), first(dated?.to)],
    [first(dated?.from), first(standing?.start)],
    [first(standing?.start), first(standing?.end)],
  ] as const;
  const late = pairs.flatMap(([start, end]) =>
    start !== null && end !== null && before(valueDays(end), valueDays(start))
      ? [warning("end-before-start", start, end)]
      : [],
  );
  const changes = claims.filter((claim) => {
    const change = predicates.find(({ id }) => id === claim.predicate)?.change;
    return change && before(qualifierDays(claim, change.afterDate), qualifierDays(claim, change.beforeDate));
  });
  return [...late, ...changes.map((claim) => warning("end-before-start", claim))];
}

/** The years that a title names against the time of the entry: at least one of them lies in it. */
function otherYear(kind: Kind, content: EntryContent, claims: readonly Claim[]): Warning[] {
  const start = preferred(claims, kind.dated?.from);
  const span = ownSpan(kind, content);
  if (start === null || span === null) return [];
  const [from, to] = [span.earliest?.slice(0, 4) ?? "", span.latest?.slice(0, 4) ?? "9999"];
  const differs = Object.values(content.prose).some(({ title }) => {
    const years = title.match(/(?<!\d)(?:1[6-9]|20)\d{2}(?!\d)/g) ?? [];
    return years.length > 0 && years.every((year) => year < from || year > to);
  });
  return differs ? [warning("year-differs", start)] : [];
}

/** Two claims that name one entry in one role (and all else but words), for times that overlap. */
function twice(claims: readonly Claim[]): Warning[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.value?.type !== "entry" || claim.value.id === null) continue;
    const details = Object.entries(claim.qualifiers).filter(([, { type }]) => type !== "text");
    const key = canonical([claim.predicate, claim.value.id, Object.fromEntries(details)]);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((claim, at) =>
      group
        .slice(at + 1)
        .filter((other) => overlaps(daysOf(claim.period), daysOf(other.period)))
        .map((other) => warning("same-twice", claim, other)),
    ),
  );
}

function outside(kind: Kind, content: EntryContent, claims: readonly Claim[]): Warning[] {
  const span = ownSpan(kind, content);
  if (span === null) return [];
  return claims
    .filter(({ period }) => period !== null && !overlaps(daysOf(period), span))
    .map((claim) => warning("outside-span", claim));
}

/** The time of an entry as far as its dates bound it: one date bounds a part of something; other things go on from it. */
function ownSpan(kind: Kind, content: EntryContent): Bounds | null {
  const when = whenOf(content);
  if (when === null) return null;
  const read = readEdtf(when);
  const bounded = wholeOf(kind.id) !== null || (read.ok && read.value.kind === "interval");
  return bounded ? daysOf(when) : { earliest: daysOf(when).earliest, latest: null };
}

/** The preferred of the claims that date something, else the first. */
function preferred(claims: readonly Claim[], predicate: string | undefined): Claim | null {
  const dated = claims.filter((claim) => claim.predicate === predicate && claim.value?.type === "date");
  return dated.find(({ rank }) => rank.rank === "preferred") ?? dated[0] ?? null;
}

function valueDays({ value }: Claim): Bounds {
  return daysOf(value?.type === "date" ? value.edtf : null);
}

function qualifierDays({ qualifiers }: Claim, id: string): Bounds {
  const date = qualifiers[id];
  return daysOf(date?.type === "date" ? date.edtf : null);
}
