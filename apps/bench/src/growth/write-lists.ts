/** What an entry has only from a day on or until one: rows `(id, facet, value, since, before)` of clones `$1` to `$2`. */
const spans = `
  lifted as (select x.id, left(x.at, 10) as published, c.state, c.overdue_on, (c.overdue_on::date + 1)::text as late
    from growth.clone x join published_claim c on c.entry_id = x.id
    where g between $1 and $2 and c.state in ('checked', 'corroborated')),
  span as (
    select id, published, 'evidence' as facet, 'overdue' as value, min(late) as since, null as before
      from lifted where late is not null group by 1, 2
    union all select id, published, 'evidence', 'checked', null, case when bool_and(late is not null) then max(late) end
      from lifted group by 1, 2
    union all select id, published, 'evidence', 'corroborated', null, case when bool_and(late is not null) then max(late) end
      from lifted where state = 'corroborated' group by 1, 2),
  known as (select id, facet, value, case when since > published then since end as since, before from span
    where before is null or before > published)`;

/** Statements that write what lists need of clones `$1` to `$2`. */
export const writeLists: readonly string[] = [
  `with ${spans},
    term as (
      select x.id, 'kind:' || p.kind as term from growth.clone x join page p on p.entry_id = x.id where g between $1 and $2
      union select x.id, facet || ':' || value from growth.clone x join facet_value f on f.entry_id = x.id
        where g between $1 and $2 and facet in ('field', 'driver', 'challenge', 'outcome', 'origin', 'status')
          and (facet <> 'status' or value = 'ended' or not exists (select from facet_value e
            where e.entry_id = x.id and e.facet = 'status' and e.value = 'ended'))
      union select x.id, 'evidence:' || c.state from growth.clone x join published_claim c on c.entry_id = x.id
        where g between $1 and $2 and c.state not in ('checked', 'corroborated')
      union select id, facet || ':' || value from known where since is null and before is null),
    terms as (select id, array_agg(term order by term collate "C") as terms from term group by id),
    claims as (select x.id, count(*) as claims, count(*) filter (where state = 'disputed') as disputed,
        count(*) filter (where state in ('checked', 'corroborated')) as confirmed
      from growth.clone x join published_claim c on c.entry_id = x.id where g between $1 and $2 group by x.id)
  insert into list_entry (entry_id, terms, named, parts, published_at, earliest, latest, lasting, title, title_en, title_es,
      title_pt, claims, disputed, confirmed)
    select x.id, terms, growth.ids(t.named, x), growth.ids(t.parties, x), p.published_at, p.earliest, p.latest,
      case when p.earliest is null then p.latest else coalesce(p.latest, '9999') end, p.title,
      t.sort_titles ->> 'en' || ' ' || lower(x.name), t.sort_titles ->> 'es' || ' ' || lower(x.name),
      t.sort_titles ->> 'pt' || ' ' || lower(x.name), claims, disputed, confirmed
    from growth.clone x join growth.template t using (t) join page p on p.entry_id = x.id
    join terms on terms.id = x.id join claims on claims.id = x.id`,
  `with ${spans} insert into facet_span (entry_id, facet, value, since, before)
    select * from known where since is not null or before is not null`,
];

/** Counts every facet anew, in the whole record. */
export const countFacets: readonly string[] = [
  "delete from facet_count",
  `with own as (select * from page where not demonstration)
  insert into facet_count (facet, value, day, count)
    select facet, value, day, sum(times) from (
      select split_part(term, ':', 1) as facet, substr(term, strpos(term, ':') + 1) as value, '' as day, 1 as times
        from list_entry, unnest(terms) term
      union all select 'country', id::text, '', 1 from list_entry, unnest(named || parts) id
      union all select 'partner', id::text, '', 1 from list_entry, unnest(parts) id
      union all select facet, value, coalesce(since, ''), 1 from facet_span
      union all select facet, value, before, -1 from facet_span where before is not null
      union all select 'entries', kind, '', 1 from own
      union all select 'claims', own.kind || '/' || state, '', 1 from published_claim join own using (entry_id)
      union all select 'claims', own.kind || '/' || state, (overdue_on::date + 1)::text, -1
        from published_claim join own using (entry_id) where overdue_on is not null and state in ('checked', 'corroborated')
      union all select 'claims', own.kind || '/overdue', (overdue_on::date + 1)::text, 1
        from published_claim join own using (entry_id) where overdue_on is not null and state in ('checked', 'corroborated')
      union all select 'citations', case when c -> 'quote' = 'null' then 'unquoted' else 'quoted' end, '', 1
        from published_claim p join own using (entry_id), jsonb_array_elements(p.body -> 'citations') c
      union all select 'cited', source_id::text, '', 1 from published_citation join own using (entry_id)
      union all select 'fields', substr(term, 7), '', 1 from list_entry join own using (entry_id), unnest(terms) term
        where starts_with(term, 'field:')
      union all select 'written', k.key, '', 1 from own, jsonb_each(own.body -> 'prose') k
        where jsonb_typeof(k.value -> 'body') = 'array' and jsonb_array_length(k.value -> 'body') > 0
      union all select 'imported', 'unchecked', '', imported_unchecked from own) as counted
    group by facet, value, day having sum(times) <> 0`,
];
