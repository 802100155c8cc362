import { gatheredTerms } from "../entry/gathered-terms.ts";
import { absencePredicates } from "../kinds/all.ts";
import type { AuditPage } from "./audit-page.ts";
import type { EntryPage } from "./entry-page.ts";
import type { Names } from "./names.ts";
import type { ClaimPage, ComparePage, HistoryPage, SourcePage } from "./other-pages.ts";
import type { Surroundings } from "./surroundings.ts";
import { actorsByName, fieldsCovered, tag } from "./tags.ts";

// What each kind of page shows, as tags: its own subject first. Lists have one tag each: see `tags.ts`.

/** An entry's page at its head, with what stands around it. */
export function entryTags({ body, names }: EntryPage, around: Surroundings | null): string[] {
  const suggesting = body.claims.flatMap(({ predicate, value, rank }) =>
    value?.type === "entry" && value.id !== null && rank.rank !== "deprecated" && !absences.has(predicate)
      ? [value.id]
      : [],
  );
  const shown = [
    ...(around?.gathered ?? []).flatMap(({ claims }) => claims),
    ...(around?.actor?.disputes ?? []),
  ];
  const actor = around?.actor ?? null;
  return once([
    tag.entry(body.id),
    tag.around(body.id),
    ...suggesting.map(tag.shares),
    ...gatheredTerms(body).map(({ facet, term }) => tag.term(facet, term)),
    ...shown.map(({ claim }) => tag.claim(claim.id)),
    ...(actor === null ? [] : [tag.known(body.kind), tag.fields(body.id), fieldsCovered]),
    ...(actor !== null && actor.partnersTotal > actor.partners.length ? [actorsByName] : []),
    ...named(names),
    ...(around === null ? [] : named(around.names)),
  ]);
}

const absences = new Set(absencePredicates);

/** A revision: for ever as it was published, but for names, the people's too, and which revision is the newest. */
export function revisionTags({ body, names }: EntryPage): string[] {
  // Sources stand as they were pinned.
  return once([tag.revisions(body.id), ...named({ ...names, sources: {} })]);
}

/** The list of an entry's revisions, or two of them side by side. */
export function revisionsTags({ id, names }: HistoryPage | ComparePage): string[] {
  return once([tag.revisions(id), ...named(names)]);
}

/** A claim's page at any version. */
export function claimTags({ claim, competing, names }: ClaimPage): string[] {
  const shown = [claim, ...competing].map(({ id }) => tag.claim(id));
  return once([...shown, tag.rivals(claim.id), ...named(names)]);
}

/** A page of a source's claims. */
export function sourceTags({ source, citing, names }: SourcePage): string[] {
  const claims = citing.map(({ claim }) => tag.claim(claim.id));
  return once([tag.source(source.id), tag.citing(source.id), ...claims, ...named(names)]);
}

/** An audit with the claims that its sentences link, whether or not they are there today. */
export function auditTags({ body, names }: AuditPage): string[] {
  const linked = body.sentences.flatMap(({ claims }) => claims.map(({ claim }) => tag.claim(claim)));
  return once([tag.audit(body.id), ...linked, ...named(names)]);
}

function named({ entries, sources, people }: Names): string[] {
  return [
    ...Object.keys(entries).map(tag.name),
    ...Object.keys(sources).map(tag.source),
    ...Object.keys(people).map(tag.person),
  ];
}

const once = (tags: readonly string[]): string[] => [...new Set(tags)];
