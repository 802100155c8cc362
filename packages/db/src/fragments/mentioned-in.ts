import { type SQL, sql } from "drizzle-orm";

/** What leads from prose to an entry; more may look like it, and costs a name that nobody asked for. */
const entryLink = "entry:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

/** Ids (`uuid[]`) of the entries that values, qualifiers and prose of an entry's content point to; `content`: its JSON as text. */
export function entriesMentionedIn(content: SQL): SQL {
  return sql`array(select (found #>> '{}')::uuid from (
    select jsonb_path_query((${content})::jsonb, '$.claims[*].value ? (@.type == "entry").id') as found
    union select jsonb_path_query((${content})::jsonb, '$.claims[*].qualifiers.*.ids[*]')
    union select to_jsonb(link[1]) from jsonb_path_query((${content})::jsonb, '$.prose.*.body[*].markdown') as markdown,
      regexp_matches(markdown #>> '{}', ${entryLink}, 'g') as link) as mentioned
    where found <> 'null')`;
}

/** Ids (`uuid[]`) of the sources that an entry's content cites; `content`: its JSON as text. */
export function sourcesMentionedIn(content: SQL): SQL {
  return sql`array(select distinct (found #>> '{}')::uuid
    from jsonb_path_query((${content})::jsonb, '$.claims[*].citations[*].source') as found where found <> 'null')`;
}
