import type { EntryContent } from "@convenio/domain/entry/content";
import type { Db } from "../client.ts";
import { refreshProjections } from "../projections/refresh.ts";
import { entryTruths, sourceTruths } from "../projections/truth.ts";
import { givenPublished } from "./given-published.ts";
import { givenCheck, givenPerson } from "./given-versions.ts";
import { citationOf, dated, idOf } from "./sample-content.ts";
import { givenRecord } from "./sample-record.ts";

/** The published content of the entry with this key. */
export async function contentOf(tx: Db, key: string): Promise<EntryContent> {
  const [found] = await entryTruths(tx, [idOf(key)]);
  if (found === undefined) throw new Error(`${key} is not published`);
  return found.content;
}

/** The sample record, then: UNITAS' status checked twice and its first date changed by Ana; PANAMAX renamed; a source retracted. */
export async function givenStory(tx: Db): Promise<void> {
  await givenRecord(tx);
  const author = await givenPerson(tx, "Ana Author", "contributor");
  const rita = await givenPerson(tx, "Rita Reader", "reviewer");
  const raul = await givenPerson(tx, "Raul Reader", "editor");
  await givenPerson(tx, "Nora Nobody", "reviewer");
  const people = { author, approvers: [rita, raul] };
  const status = (n: number) => ({ claim: idOf("unitas/status"), citation: idOf(`unitas/status/${n}`) });
  await givenCheck(tx, { ...status(1), by: rita, result: "confirms", at: "2026-02-02T09:00:00.000Z" });
  await givenCheck(tx, { ...status(2), by: raul, result: "confirms", at: "2026-02-03T09:00:00.000Z" });
  await refreshProjections(tx, { entries: [idOf("unitas")], sources: [] }, "2026-01-01");

  const unitas = await contentOf(tx, "unitas");
  const claims = unitas.claims.map((claim) =>
    claim.id === idOf("unitas/1959")
      ? {
          ...claim,
          value: dated("1959-11"),
          citations: [...claim.citations, citationOf("unitas/1959/2", "yearbook")],
        }
      : claim,
  );
  await givenPublished(tx, {
    key: "sharper date",
    at: "2026-02-10T10:00:00.000Z",
    people,
    subjects: [{ id: idOf("unitas"), content: { ...unitas, claims } }],
  });

  const panamax = await contentOf(tx, "panamax");
  const renamed = {
    ...panamax,
    prose: { en: { title: "PANAMAX Alpha", aliases: [], summary: "", body: [], from: null } },
  };
  const [yearbook] = await sourceTruths(tx, [idOf("yearbook")]);
  if (yearbook === undefined) throw new Error("no yearbook");
  const csl = { ...yearbook.content.csl, title: "Almanaque naval" };
  await givenPublished(tx, {
    key: "renamed",
    at: "2026-02-11T10:00:00.000Z",
    people,
    subjects: [
      { id: idOf("panamax"), content: renamed },
      { id: idOf("yearbook"), content: { ...yearbook.content, status: "retracted", csl } },
    ],
  });
}

/** UNITAS 2025 again, by Ana: Peru's part is gone, Brazil's is deprecated. Call it after `givenStory`. */
export async function givenWithdrawn(tx: Db): Promise<void> {
  const content = await contentOf(tx, "unitas-2025");
  const claims = content.claims
    .filter(({ id }) => id !== idOf("unitas-2025/peru"))
    .map((claim) =>
      claim.id === idOf("unitas-2025/brazil")
        ? { ...claim, rank: { rank: "deprecated" as const, reason: "It was another year." } }
        : claim,
    );
  await givenPublished(tx, {
    key: "withdrawn",
    at: "2026-02-12T10:00:00.000Z",
    people: { author: idOf("Ana Author"), approvers: [idOf("Rita Reader"), idOf("Raul Reader")] },
    subjects: [{ id: idOf("unitas-2025"), content: { ...content, claims } }],
  });
}

/** Every row of every projection as text, in the order of its key: what a rebuild must reproduce. */
export async function dumpProjections(db: Db): Promise<Record<string, string[]>> {
  const tables = [
    "page",
    "published_claim",
    "published_citation",
    "participation",
    "search",
    "source_page",
    "facet_value",
    "facet_span",
    "facet_count",
    "list_entry",
  ];
  const dump: Record<string, string[]> = {};
  for (const table of tables) {
    const { rows } = await db.execute<{ line: string }>(`select t::text as line from ${table} t order by 1`);
    dump[table] = rows.map(({ line }) => line);
  }
  return dump;
}
