/**
 * What is cloned and how far apart the clones are. Clone `g` is of the kind that its place in a run of twenty says: an
 * exercise, eight editions of it, and so on; the first hundred are bodies, so that there are many to name. `pick` is
 * skewed: some countries are named by every third entry, most by few.
 */
export const plan = `
  create table growth.country as select row_number() over (order by entry_id) - 1 as n, entry_id::text as id, title
    from page where kind = 'country' and not demonstration;
  create table growth.body as select row_number() over (order by entry_id) - 1 as n, entry_id::text as id, title
    from page where kind = 'organization' and not demonstration;
  create table growth.source as select row_number() over (order by source_id) - 1 as n, source_id
    from source_page where not demonstration and body ->> 'kind' <> 'ai-generated';
  create index on growth.source (n);
  create index on growth.country (n);
  create index on growth.body (n);
  create table growth.clone (g int primary key, t int, own text, id uuid, name text, day text, at text, checked boolean,
    whole int, c text[], o text[], s text[], edition_of text);

  create function growth.chance(g int, k int) returns float8 language sql immutable as $$
    select ((g::bigint * 7919 + k::bigint * 104729 + 12345) * 2654435761 % 4294967296) / 4294967296.0::float8 $$;
  -- One of every k in turn, so that a clone names none twice.
  create function growth.pick(g int, k int, many int, size int) returns int language sql immutable as $$
    select ((greatest(many, 1) * floor(greatest(size / greatest(many, 1), 1) * power(growth.chance(g, k), 2)))::int + k - 1) % size $$;
  create function growth.word(n int) returns text language sql immutable as $$
    select initcap((array['ba','ce','di','fo','gu','la','me','ni','po','ru','sa','te','vi','zo','que','tra'])[1 + n % 16]
      || (array['ran','les','mir','ton','dus','cal','ber','nis','lor','gun','mat','pel'])[1 + n / 16 % 12]
      || (array['a','e','o','ia','es','ado','ina','ero','al','or'])[1 + n / 192 % 10]
      || (array['','s','n','l','ro','te'])[1 + n / 1920 % 6]) $$;
  create function growth.source_id(g int) returns text language sql stable as $$
    select left(source_id::text, 24) || lpad(to_hex(g), 12, '0') from growth.source
    where n = g % (select count(*) from growth.source) $$;
  create function growth.kind(g int) returns text language sql immutable as $$
    select case when g <= 100 then 'organization' else (array['exercise', 'exercise-edition', 'exercise-edition',
      'exercise-edition', 'exercise-edition', 'exercise-edition', 'exercise-edition', 'exercise-edition', 'exercise-edition',
      'agreement', 'agreement', 'agreement', 'agreement', 'partnership', 'partnership', 'partnership', 'case-study',
      'case-study', 'case-study', 'organization'])[1 + g % 20] end $$;
  create function growth.fill(body text, clone growth.clone) returns text language plpgsql immutable as $$
    begin
      body := replace(replace(replace(replace(body, '@@@@@@@@@@@@', clone.own), '~T~', clone.name), '~D~', clone.day), '~X~', coalesce(clone.edition_of, ''));
      for k in 1..cardinality(clone.c) loop body := replace(body, '~C' || k || '~', clone.c[k]); end loop;
      for k in 1..cardinality(clone.o) loop body := replace(body, '~O' || k || '~', clone.o[k]); end loop;
      for k in 1..cardinality(clone.s) loop body := replace(body, '~S' || k || '~', clone.s[k]); end loop;
      return body;
    end $$;
  create function growth.filled(id text, clone growth.clone) returns text language sql immutable as $$
    select case substr(id, 1, 2) when '~C' then clone.c[trim(both '~C' from id)::int] when '~O' then clone.o[trim(both '~O' from id)::int]
      when '~S' then clone.s[trim(both '~S' from id)::int] when '~X' then clone.edition_of else replace(id, '@@@@@@@@@@@@', clone.own) end $$;
  -- Ids for marks, sorted, each once.
  create function growth.ids(marks text, clone growth.clone) returns uuid[] language sql stable as $$
    select array(select distinct growth.filled(v, clone)::uuid from unnest(string_to_array(marks, ' ')) v where v <> '' order by 1) $$;`;

/** Sources: `$1` clones of those of the record. */
export const sources = `
  with template as materialized (select row_number() over (order by p.source_id) - 1 as n, count(*) over () as many, p.*,
      s.kind, s.status
    from source_page p join source s on s.id = p.source_id and s.head > 0 where not p.demonstration and s.kind <> 'ai-generated'),
  made as materialized (select template.*, g, (left(source_id::text, 24) || lpad(to_hex(g), 12, '0'))::uuid as id,
      jsonb_set(body, '{csl,title}', to_jsonb((body -> 'csl' ->> 'title') || ' ' || g)) as own
    from generate_series(1, $1::int) g join template on n = g % many),
  page as (insert into source_page (source_id, revision, published_at, demonstration, title, document, titles, body)
    select m.id, 1, m.published_at, false, title || ' ' || g, document || array_to_tsvector(array[g::text]), title || ' ' || g || substr(titles, length(title) + 1), own from made m),
  kept as (insert into content (sha256, body) select encode(sha256(convert_to(own::text, 'UTF8')), 'hex'), own::text from made),
  head as (insert into source (id, head, kind, status) select m.id, 1, kind, status from made m)
  insert into revision (id, subject_type, subject_id, number, content_sha, proposal_id, patchset, origin, published_at,
      operations_sha, evidence_sha, pins_sha)
    select ('0' || substr(m.id::text, 2))::uuid, 'source', m.id, 1, encode(sha256(convert_to(own::text, 'UTF8')), 'hex'), r.proposal_id, r.patchset, 'import', m.published_at,
      r.operations_sha, r.evidence_sha, r.pins_sha from made m, (select * from revision limit 1) r`;
