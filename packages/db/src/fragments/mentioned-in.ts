import { type SQL, sql } from "drizzle-orm";

/** Ids (`uuid[]`) of the entries that values and qualifiers of an entry's content point to; `content`: its JSON as text. */
export function entriesMentionedIn(content: SQL): SQL {
  return sql`array(select (found #>> '{}')::uuid from (
    select jsonb_path_query((${content})::jsonb, '$.claims[*].value ? (@.type == "entry").id') as found
    union select jsonb_path_query((${content})::jsonb, '$.claims[*].qualifiers.*.ids[*]')) as mentioned
    where found <> 'null')`;
}

/** Ids (`uuid[]`) of the sources that an entry's content cites; `content`: its JSON as text. */
export function sourcesMentionedIn(content: SQL): SQL {
  return sql`array(select distinct (found #>> '{}')::uuid
    from jsonb_path_query((${content})::jsonb, '$.claims[*].citations[*].source') as found where found <> 'null')`;
}
