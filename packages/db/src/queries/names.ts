import type { SubjectContent } from "@convenio/domain/proposal/draft";
import { referencesOf } from "@convenio/domain/proposal/references";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { namesJson } from "../fragments/names-json.ts";
import { keptPlan } from "../kept-plan.ts";
import { uuids } from "../sql-values.ts";

/** What wants a name; `own`: unpublished subjects that the reader sees, named by their own content. */
export type Wanted = {
  readonly entries?: Iterable<string>;
  readonly sources?: Iterable<string>;
  readonly people?: Iterable<string>;
  readonly own?: readonly { readonly id: string; readonly content: SubjectContent }[];
};

/**
 * Names of entries and sources that are published, and of people. An entry or source of `own` that is published
 * keeps its published name; one that is not is named by `own`, with slug or revision null.
 */
export async function namesOf(db: Db, wanted: Wanted): Promise<Names> {
  const { own = [] } = wanted;
  const references = referencesOf(own.map(({ content }) => content));
  const ids = (type: "entry" | "source", ...lists: (Iterable<string> | undefined)[]) => [
    ...new Set([
      ...lists.flatMap((list) => [...(list ?? [])]),
      ...own.filter(({ content }) => content.type === type).map(({ id }) => id),
    ]),
  ];
  const { rows } = await db.execute<{ names: Names }>(
    keptPlan(
      "names",
      sql`
    select ${namesJson({
      entries: uuids(ids("entry", wanted.entries, references.entries)),
      sources: uuids(ids("source", wanted.sources, references.sources)),
      people: uuids([...new Set(wanted.people ?? [])]),
    })} as names`,
    ),
  );
  const names = rows[0]?.names ?? { entries: {}, sources: {}, people: {} };
  for (const { id, content } of own) {
    if (content.type === "source") names.sources[id] ??= { id, revision: null, content };
    else if (content.type === "entry")
      names.entries[id] ??= {
        id,
        slug: null,
        kind: content.kind,
        titles: titlesOf(content.prose),
        demonstration: false,
      };
  }
  return names;
}

function titlesOf(prose: Partial<Record<Language, { title: string }>>): Partial<Record<Language, string>> {
  const titled = Object.entries(prose).filter(([, { title }]) => title !== "");
  return Object.fromEntries(titled.map(([language, { title }]) => [language, title]));
}
