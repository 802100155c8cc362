import type { AuditContent, LinkedClaim, Sentence } from "@convenio/domain/audit/content";
import type { EntryContent } from "@convenio/domain/entry/content";
import { viewClaims } from "@convenio/domain/evidence/entry-evidence";
import type { SourceContent } from "@convenio/domain/evidence/source";
import { type Language, languages } from "@convenio/domain/text/languages";
import type { AuditFile, FileStatement } from "./audit-file.ts";
import { expandSearches } from "./expand-search.ts";
import { claimKey, entryId, sourceId, stableId } from "./stable-id.ts";

/** Claims that an audit can link, by `<entry key>/<claim key>`. */
export type Linkable = ReadonlyMap<string, LinkedClaim>;

export const auditId = (key: string) => stableId(`audit/${key}`);

/**
 * Every claim of these entries as an audit links it, with the evidence that it has when it is loaded: that of its
 * citations, before any check.
 */
export function linkable(
  entries: readonly { key: string; content: EntryContent; keys: readonly string[] }[],
  sources: ReadonlyMap<string, SourceContent>,
): Linkable {
  const found = new Map<string, LinkedClaim>();
  for (const { key, content, keys } of entries) {
    const entry = entryId(key);
    const views = viewClaims(entry, content, { sources, checks: [], versions: new Map(), today: null });
    const states = new Map(views.map(({ id, state }) => [id, state]));
    for (const claim of keys) {
      const id = stableId(claimKey(key, claim));
      const state = states.get(id);
      if (state !== undefined) found.set(`${key}/${claim}`, { entry, claim: id, state });
    }
  }
  return found;
}

/** An audit file as content. Links to claims that are not there are left out; `record.test.ts` allows none. */
export function expandAudit(file: AuditFile, claims: Linkable): AuditContent {
  const { language, titles, summaries, method } = file;
  return {
    type: "audit",
    language,
    titles,
    summaries,
    source: sourceId(file.source),
    method,
    sentences: file.statements.map((statement) => sentenceOf(statement, file, claims)),
  };
}

function sentenceOf(statement: FileStatement, { key, language }: AuditFile, claims: Linkable): Sentence {
  const name = `audit/${key}/${statement.key}`;
  const { text, part, verdict, reason } = statement;
  return {
    id: stableId(name),
    // The statements joined are the audited text: a space stands between two.
    text: `${text[language]} `,
    translations: Object.fromEntries(
      languages.filter((one) => one !== language).map((one): [Language, string] => [one, text[one]]),
    ),
    part,
    verdict,
    reason,
    claims: statement.claims.flatMap((link) => claims.get(link) ?? []),
    sources: statement.sources.map(sourceId),
    searches: expandSearches(statement.searches, name),
  };
}
