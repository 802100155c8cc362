import type pg from "pg";
import { type Row, Template } from "./template.ts";

const kinds = ["agreement", "case-study", "exercise", "exercise-edition", "organization", "partnership"];

/** Entries of the record with about twenty claims each, as templates; at most `most` of each kind, smallest id first. */
export async function readTemplates(client: pg.Client, most = 12): Promise<Template[]> {
  const { rows } = await client.query<Row>(
    `with chosen as (
      select p.*, row_number() over (partition by kind order by abs(n - 20), entry_id) as place from page p
      join (select entry_id, count(*) as n from published_claim group by 1) c using (entry_id)
      where not demonstration and kind = any($1) and n between 16 and 32)
    select p.entry_id as id, p.kind, p.slug, p.titles, json_build_object('en', l.title_en, 'es', l.title_es, 'pt', l.title_pt) as "sortTitles", p.title,
      p.earliest, p.latest, p.when_text as "whenText", p.listed::text, p.summaries::text, p.imported_unchecked as imported,
      to_json(p.entries) as entries, to_json(l.named) as named, to_json(l.parts) as parties, p.body, s.document::text as document, to_json(s.names) as names, c.body as content,
      (select json_agg(json_build_object('claimId', claim_id, 'position', position, 'role', role, 'earliest', earliest,
        'latest', latest, 'sortDate', sort_date, 'rivals', to_json(rivals)) order by position)
        from published_claim x where x.entry_id = p.entry_id) as claims,
      (select coalesce(json_agg(json_build_object('facet', facet, 'value', value, 'claimId', claim_id)), '[]')
        from facet_value x where x.entry_id = p.entry_id) as facets,
      (select coalesce(json_agg(json_build_object('claimId', claim_id, 'actor', actor_id, 'predicate', predicate,
        'role', role, 'when', when_text, 'sortDate', sort_date)), '[]')
        from participation x where x.entry_id = p.entry_id) as parts
    from chosen p join search s using (entry_id) join list_entry l using (entry_id)
    join revision r on r.subject_type = 'entry' and r.subject_id = p.entry_id and r.number = p.revision
    join content c on c.sha256 = r.content_sha
    where place <= $2 order by p.kind, p.entry_id`,
    [kinds, most],
  );
  const known = await client.query<{ id: string; kind: string }>(
    `select entry_id as id, kind from page union all select source_id, 'source' from source_page
     union all select id, 'person' from person`,
  );
  const kindOf = new Map(known.rows.map(({ id, kind }) => [id, kind]));
  return rows.map((row) => new Template(row, kindOf));
}
