import type pg from "pg";
import type { Template } from "./template.ts";

/** Tables of the templates, in a schema of their own that is dropped when the record has grown. */
const tables = `
  drop schema if exists growth cascade;
  create schema growth;
  create table growth.template (t int primary key, kind text, prefix text, slug text, titles jsonb, sort_titles jsonb,
    title text, earliest text, latest text, when_text text, listed text, summaries jsonb, imported int, entries text, named text, parties text,
    plain text, checked text, content text, document tsvector, names text[], c int, o int, s int);
  create table growth.claim (t int, id text, position int, role text, earliest text, latest text, sort_date text, rivals text,
    primary key (t, position));
  create table growth.facet (t int, facet text, value text, claim text);
  create table growth.part (t int, claim text, actor text, predicate text, role text, when_text text, sort_date text);
  create index on growth.facet (t);
  create index on growth.part (t);`;

/** Writes the templates into a schema of their own. `checked`: who confirmed what is confirmed, and when. */
export async function stageTemplates(
  client: pg.Client,
  templates: readonly Template[],
  checked: { by: string; at: string },
): Promise<void> {
  await client.query(tables);
  for (const [t, template] of templates.entries()) {
    const { row } = template;
    const fill = async (table: string, rows: object[]) => {
      await client.query(
        `insert into growth.${table} select * from json_populate_recordset(null::growth.${table}, $1::json)`,
        [JSON.stringify(rows)],
      );
    };
    const marked = (ids: readonly string[]) => ids.map((id) => template.marked(id)).join(" ");
    const body = template.body(null);
    const made = {
      t,
      kind: row.kind,
      prefix: template.prefix(),
      slug: row.slug,
      titles: row.titles,
      sort_titles: row.sortTitles,
      title: row.title,
      earliest: row.earliest,
      latest: row.latest,
      when_text: row.whenText,
      listed: template.marked(row.listed),
      summaries: JSON.parse(row.summaries),
      imported: row.imported,
      entries: marked(row.entries),
      named: marked(row.named),
      parties: marked(row.parties),
      plain: body,
      checked: template.body(checked),
      content: template.content(),
      document: row.document,
      names: row.names,
    };
    const claims = row.claims.map(({ claimId, rivals, sortDate, ...claim }) => ({
      t,
      ...claim,
      id: template.marked(claimId),
      sort_date: sortDate,
      rivals: `{${rivals.map((id) => template.marked(id)).join(",")}}`,
    }));
    const facets = row.facets.map(({ facet, value, claimId }) => ({
      t,
      facet,
      value: template.marked(value),
      claim: claimId === null ? null : template.marked(claimId),
    }));
    const parts = row.parts.map(({ claimId, actor, when, sortDate, ...part }) => ({
      t,
      ...part,
      claim: template.marked(claimId),
      actor: template.marked(actor),
      when_text: when,
      sort_date: sortDate,
    }));
    const { C: c, O: o, S: s } = template.marks;
    await fill("template", [{ ...made, c, o, s }]);
    await fill("claim", claims);
    await fill("facet", facets);
    await fill("part", parts);
  }
}
