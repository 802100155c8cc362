import { gatheredFacets } from "@convenio/domain/entry/gathered-terms";
import { standingOf } from "@convenio/domain/entry/standing";
import { claimAsOf } from "@convenio/domain/evidence/entry-evidence";
import { groupBy } from "@convenio/domain/group-by";
import {
  absencePredicates,
  kindOf,
  kindsOfParts,
  predicatesOfTheMoment,
  predicatesWith,
  wholeOf,
} from "@convenio/domain/kinds/all";
import { latinAmericaAndCaribbean } from "@convenio/domain/kinds/latin-america";
import type { PageBody } from "@convenio/domain/reading/entry-page";
import { tag } from "@convenio/domain/reading/tags";
import { canonical } from "@convenio/domain/revision/canonical";
import type { EntryRows } from "./entry-rows.ts";

/** What only the record as a whole can answer, asked under these keys; see `touched-beyond.ts`. */
export const question = {
  /** A part of this whole has changed: its table of participants follows if it has one. */
  part: (whole: string) => `?part:${whole}`,
  /** This actor is named here: whether the record knows it may follow. */
  joined: (actor: string) => `?joined:${actor}`,
  region: (entry: string) => `?region:${entry}`,
  field: (term: string) => `?field:${term}`,
} as const;

const codes = new Set(predicatesWith(({ regional }) => regional === "code"));
const absences = new Set(absencePredicates);
const sharedFacets = new Set(["field", "driver"]);

/**
 * What readers are shown of one entry on the ISO day `today`, anywhere: for each tag (or question) a text that
 * changes when, and only when, that part changes. Two of these, before and after, say what a change touches.
 */
export function shownBy(rows: EntryRows, today: string): Map<string, string> {
  const shown = new Map<string, string[]>();
  const show = (key: string, ...what: unknown[]) => {
    const all = shown.get(key) ?? [];
    all.push(canonical(what));
    shown.set(key, all);
  };
  const { page, claims } = rows;
  const id = page.entryId;
  show(tag.entry(id), page);
  show(tag.revisions(id), page.revision);
  show(tag.name(id), page.slug, page.kind, page.titles, page.demonstration);
  for (const { claimId, body, rivals } of claims) {
    show(tag.claim(claimId), body);
    show(tag.rivals(claimId), rivals);
  }
  showToTargets(rows, today, show);
  showToActors(rows, today, show);
  showToAlike(rows, show);
  showToGathering(rows, show);
  showToSources(rows, show);
  return new Map([...shown].map(([key, texts]) => [key, texts.sort().join("\n")]));
}

type Show = (key: string, ...what: unknown[]) => void;

const stateOf = ({ body }: EntryRows["claims"][number], today: string) => claimAsOf(body, today).state;

/** The pages of what its claims point to list them, and a whole what its parts are about. */
function showToTargets({ page, claims, participations }: EntryRows, today: string, show: Show): void {
  const whole = wholeOf(page.kind)?.id;
  for (const claim of claims) {
    const { targetId, predicate } = claim;
    if (targetId == null) continue;
    const moment = predicatesOfTheMoment.includes(`${page.kind}/${predicate}`) ? page.whenText : null;
    const when = claim.body.period ?? moment;
    const listed = predicate === whole ? page.listed : null;
    // What was looked for and not found is shown with what bounds the search.
    const bounds = absences.has(predicate) ? claim.body.qualifiers : null;
    const said = [
      claim.claimId,
      predicate,
      claim.role,
      stateOf(claim, today),
      when,
      claim.sortDate,
      listed,
      bounds,
    ];
    show(tag.around(targetId), page.title, said, claim.rank === "deprecated");
    if (predicate !== whole || claim.rank === "deprecated") continue;
    const states = new Map(claims.map((one) => [one.claimId, stateOf(one, today)]));
    const part = participations.map(({ claimId, actorId, role }) => [
      ...[claimId, actorId, role],
      states.get(claimId),
    ]);
    show(question.part(targetId), page.whenText, page.title, part);
  }
}

/** Who takes part in it shares it with the others, counts what it says, and is bound by it. */
function showToActors({ page, claims, participations, facets }: EntryRows, today: string, show: Show): void {
  const actors = [...new Set(participations.map(({ actorId }) => actorId))].sort();
  const states = claims.map((claim) => stateOf(claim, today));
  const counted = [
    ...[
      actors,
      states.length,
      states.filter((state) => state !== "checked" && state !== "corroborated").length,
    ],
    claims.filter(({ state }) => state === "disputed").map(({ claimId }) => claimId),
  ];
  for (const actor of actors) {
    show(tag.around(actor), counted);
    show(tag.fields(actor), termsOf(facets, "field"));
  }
  const rule = kindOf(page.kind)?.standing;
  const bodies = claims.map(({ body }) => body);
  for (const row of rule === undefined ? [] : standingOf(bodies, rule, today))
    if (row.state === "in-force") show(tag.around(row.party), row);
  if (!kindsOfParts.includes(page.kind)) for (const actor of actors) show(question.joined(actor), true);
  for (const term of termsOf(facets, "field")) show(question.field(term), true);
  for (const { predicate, value } of claims)
    if (codes.has(predicate) && isRegional(value)) show(question.region(page.entryId), true);
}

/** What other entries that name the same suggest to read. */
function showToAlike({ page, claims, facets }: EntryRows, show: Show): void {
  const terms = facets
    .filter(({ facet }) => sharedFacets.has(facet))
    .map(({ facet, value }) => [facet, value]);
  for (const { targetId, predicate, rank } of claims) {
    if (targetId == null) continue;
    const shares = rank !== "deprecated" && !absences.has(predicate);
    show(tag.shares(targetId), shares && predicate, page.title, terms.map(canonical).sort());
  }
}

/** What gathers a term lists the claims that have it, by title of their entries. */
function showToGathering({ page, claims, facets }: EntryRows, show: Show): void {
  const places = new Map(claims.map(({ claimId }, place) => [claimId, place]));
  const gathered = facets
    .filter(({ facet }) => gatheredFacets.has(facet))
    .flatMap(({ facet, value, claimId }) => (claimId == null ? [] : [{ facet, value, claimId }]))
    .sort((a, b) => (places.get(a.claimId) ?? 0) - (places.get(b.claimId) ?? 0));
  const lists = groupBy(gathered, ({ facet, value }) => tag.term(facet, value));
  for (const [key, list] of lists)
    show(
      key,
      page.title,
      list.map(({ claimId }) => claimId),
    );
}

/** A source lists the claims that cite it, by title of their entries. */
function showToSources({ page, claims }: EntryRows, show: Show): void {
  const cited = claims.flatMap(({ claimId, sources }) => sources.map((source) => ({ claimId, source })));
  for (const [source, list] of groupBy(cited, (one) => one.source)) {
    show(
      tag.citing(source),
      page.title,
      list.map(({ claimId }) => claimId),
    );
    show("sources", source, list.length);
  }
}

const termsOf = (facets: EntryRows["facets"], wanted: string): string[] =>
  [...new Set(facets.filter(({ facet }) => facet === wanted).map(({ value }) => value))].sort();

function isRegional(value: PageBody["claims"][number]["value"] | undefined): boolean {
  const known: readonly string[] = latinAmericaAndCaribbean;
  return value?.type === "identifier" && known.includes(value.code);
}
