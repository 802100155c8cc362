import { auditWithIds } from "../audit/references.ts";
import type { Claim, Prose } from "../entry/content.ts";
import type { QualifierValue } from "../entry/value.ts";
import { withMarks } from "../text/marks.ts";
import type { Draft, SubjectContent } from "./draft.ts";

/** A draft with ids exchanged wherever they are minted or pointed to; ids that are not in `renamed` stay. */
export function withIds(draft: Draft, renamed: ReadonlyMap<string, string>): Draft {
  const name = (id: string) => renamed.get(id) ?? id;
  return {
    ...draft,
    subjects: draft.subjects.map(({ id, base, content }) => ({
      id: name(id),
      base,
      content: contentWith(content, name),
    })),
  };
}

type Name = (id: string) => string;

function contentWith(content: SubjectContent, name: Name): SubjectContent {
  if (content.type === "audit") return auditWithIds(content, name);
  if (content.type !== "entry") return content;
  const prose = Object.entries(content.prose).map(([lang, text]) => [lang, proseWith(text, name)]);
  return {
    ...content,
    prose: Object.fromEntries(prose),
    claims: content.claims.map((claim) => claimWith(claim, name)),
  };
}

/** Blocks keep their ids, which are known only within their entry; marks and links in them follow. */
function proseWith(prose: Prose, name: Name): Prose {
  const body = prose.body.map(({ id, markdown }) => ({ id, markdown: withMarks(markdown, name) }));
  return { ...prose, body };
}

function claimWith(claim: Claim, name: Name): Claim {
  const { value, qualifiers, citations } = claim;
  const target = value?.type === "entry" && value.id !== null ? { ...value, id: name(value.id) } : value;
  return {
    ...claim,
    id: name(claim.id),
    value: target,
    qualifiers: Object.fromEntries(
      Object.entries(qualifiers).map(([id, qualifier]) => [id, qualifierWith(qualifier, name)]),
    ),
    citations: citations.map((citation) => ({
      ...citation,
      id: name(citation.id),
      source: citation.source === null ? null : name(citation.source),
    })),
  };
}

function qualifierWith(qualifier: QualifierValue, name: Name): QualifierValue {
  return qualifier.type === "entries" ? { ...qualifier, ids: qualifier.ids.map(name) } : qualifier;
}
