/** Statements that write clones `$1` to `$2` (numbers) and what is projected from them, in their order. */
export const writeClones: readonly string[] = [
  `insert into growth.clone (g, t, own, id, name, day, at, checked, whole, c, o, s, edition_of)
    with choice as (select kind, array_agg(t order by t) as ts from growth.template group by kind),
    one as (select g, ts[1 + (g / 20) % cardinality(ts)] as t, case when growth.kind(g) = 'exercise-edition' then greatest(g - g % 20, 120) end as whole
      from generate_series($1::int, $2::int) g join choice on choice.kind = growth.kind(g)),
    size as materialized (select (select count(*) from growth.country)::int as c, (select count(*) from growth.body)::int as o)
    select g, t, lpad(to_hex(g), 12, '0'), (prefix || lpad(to_hex(g), 12, '0'))::uuid,
      growth.word((growth.chance(g, 91) * 11519)::int) || ' ' || growth.word((growth.chance(g, 92) * 11519)::int),
      to_char(date '2026-05-01' + (growth.chance(g, 93) * 900)::int, 'YYYY-MM-DD'),
      to_char(timestamp '2024-01-01' + growth.chance(g, 94) * interval '1000 days', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      growth.chance(g, 95) < 0.4, whole,
      array(select (select id from growth.country where n = growth.pick(g, k, p.c, size.c)) from generate_series(1, p.c) k),
      array(select (select id from growth.body where n = growth.pick(g, 40 + k, p.o, size.o)) from generate_series(1, p.o) k),
      array(select growth.source_id(1 + growth.pick(g, 60 + k, p.s, $3::int)) from generate_series(1, p.s) k),
      (select prefix || lpad(to_hex(whole), 12, '0') from growth.template w, choice where choice.kind = 'exercise'
        and w.t = ts[1 + (whole / 20) % cardinality(ts)])
    from one join growth.template p using (t), size`,
  `insert into page (entry_id, slug, kind, revision, published_at, demonstration, titles, summaries, title, earliest,
      latest, when_text, listed, last_checked, imported_unchecked, stale, entries, sources, people, body)
    select x.id, p.slug || '-' || g, p.kind, 1, at, false,
      (select jsonb_object_agg(key, value || ' ' || name) from jsonb_each_text(p.titles)), summaries,
      p.title || ' ' || lower(name),
      earliest, latest, when_text, growth.fill(listed, x)::jsonb, case when x.checked then '2025-11-01T10:00:00.000Z' end,
      (b.body ->> 'importedUnchecked')::int, '{}',
      growth.ids(p.entries, x), array(select distinct v::uuid from unnest(x.s) v order by 1),
      array(select distinct (v #>> '{}')::uuid from jsonb_path_query(b.body, '$.claims[*].citations[*].checks[*].by') v order by 1), b.body
    from growth.clone x join growth.template p using (t),
      lateral (select growth.fill(case when x.checked then p.checked else p.plain end, x)::jsonb as body offset 0) b
    where g between $1 and $2`,
  `insert into published_claim (claim_id, entry_id, predicate, position, value, target_id, role, earliest, latest, sort_date,
      rank, state, overdue_on, hash, version, rivals, entries, sources, people, body)
    select (b ->> 'id')::uuid, x.id, b ->> 'predicate', c.position, nullif(b -> 'value', 'null'),
      case when b -> 'value' ->> 'type' = 'entry' then (b -> 'value' ->> 'id')::uuid end, c.role, c.earliest, c.latest, c.sort_date,
      b -> 'rank' ->> 'rank', b ->> 'state', b ->> 'overdueOn', b ->> 'hash', 1, replace(c.rivals, '@@@@@@@@@@@@', x.own)::uuid[],
      array(select distinct (v #>> '{}')::uuid from (select jsonb_path_query(b, '$.value ? (@.type == "entry").id') as v
        union select jsonb_path_query(b, '$.qualifiers.*.ids[*]')) m where v <> 'null' order by 1),
      array(select distinct (v #>> '{}')::uuid from jsonb_path_query(b, '$.citations[*].source') v where v <> 'null' order by 1),
      array(select distinct (v #>> '{}')::uuid from jsonb_path_query(b, '$.citations[*].checks[*].by') v order by 1), b
    from growth.clone x join page p on p.entry_id = x.id, jsonb_array_elements(p.body -> 'claims') with ordinality as e(b, n)
    join growth.claim c on c.position = n - 1
    where g between $1 and $2 and c.t = x.t`,
  `insert into published_citation (citation_id, claim_id, entry_id, source_id)
    select (v ->> 'id')::uuid, c.claim_id, x.id, (v ->> 'source')::uuid
    from growth.clone x join published_claim c on c.entry_id = x.id, jsonb_array_elements(c.body -> 'citations') v
    where g between $1 and $2 and v ->> 'source' is not null`,
  `insert into participation (claim_id, entry_id, actor_id, predicate, role, when_text, sort_date)
    select growth.filled(claim, x)::uuid, x.id, growth.filled(actor, x)::uuid, predicate, role, when_text, sort_date
    from growth.clone x join growth.part using (t) where g between $1 and $2`,
  `insert into facet_value (entry_id, facet, value, claim_id)
    select x.id, facet, growth.filled(value, x), growth.filled(claim, x)::uuid
    from growth.clone x join growth.facet using (t) where g between $1 and $2`,
  `insert into search (entry_id, document, names, titles)
    select x.id, p.document || setweight(to_tsvector('simple', name), 'A')
        || setweight(to_tsvector('simple', coalesce((select string_agg(k.title, ' ') from growth.country k where k.id = any(x.c)), '')), 'B'),
      array(select v || ' ' || lower(name) from unnest(p.names) v),
      array_to_string(array(select v || ' ' || lower(name) from unnest(p.names) v), ' | ')
    from growth.clone x join growth.template p using (t) where g between $1 and $2`,
  `insert into claim_version (claim_id, hash, entry_id, proposal_id)
    select c.claim_id, c.hash, x.id, r.proposal_id from growth.clone x join published_claim c on c.entry_id = x.id,
      (select proposal_id from revision limit 1) r
    where g between $1 and $2`,
  `with made as materialized (select x.g, x.id, x.at, p.kind, p.slug, growth.fill(p.content, x) as body
      from growth.clone x join growth.template p using (t) where g between $1 and $2),
    kept as (insert into content (sha256, body) select encode(sha256(convert_to(body, 'UTF8')), 'hex'), body from made),
    head as (insert into entry (id, kind, slug, head, language, origin)
      select m.id, m.kind, m.slug || '-' || g, 1, body::json ->> 'language', 'import' from made m)
    insert into revision (id, subject_type, subject_id, number, content_sha, proposal_id, patchset, origin, published_at,
      operations_sha, evidence_sha, pins_sha)
    select ('1' || substr(m.id::text, 2))::uuid, 'entry', m.id, 1, encode(sha256(convert_to(body, 'UTF8')), 'hex'), r.proposal_id,
      r.patchset, 'import', at, r.operations_sha, r.evidence_sha, r.pins_sha from made m, (select * from revision limit 1) r`,
];
