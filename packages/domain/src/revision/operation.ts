import type { SubjectRef } from "../entry/subject.ts";

/** What JSON can hold; what operations and canonical forms are made of. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * One change of one cell, computed by the server from base and content, never taken from a form.
 * `before` null: the cell did not exist; `after` null: it exists no more. Cells:
 * entry: `entry` (existence of a new entry: kind and language), `title:es`, `alias:es:<text>`, `summary:es`,
 * `block:es:<id>` (its Markdown), `blocks:es` (ids of all blocks in their order), `from:es` (what it was translated from),
 * `claim:<id>` (existence: predicate, value, period, qualifiers, rank),
 * `claim:<id>/value|period|qualifiers|rank|unsourced|origin|searches`,
 * `claim:<id>/translation:es`, `citation:<id>` (whole, with the id of its claim), `citation:<id>/resolution`, `order:<predicate>`;
 * source: `kind`, `status`, `origin`, `language`, `note`, `csl.<field>`;
 * audit: `audit` (existence: language), `title:es`, `summary:es`, `method:es`, `source` (whose text it is), `sentence:<id>`
 * (text, translations, part), `sentence:<id>/verdict|reason|claims|sources|searches`, `order:sentences`.
 */
export type Operation = {
  readonly subject: SubjectRef;
  readonly cell: string;
  readonly before: Json;
  readonly after: Json;
};
