import { mostSentences } from "../audit/content.ts";
import { type NewAudit, newAudit } from "../audit/start.ts";
import { type EntryContent, emptyClaim, emptyEntry } from "../entry/content.ts";
import type { SubjectRef } from "../entry/subject.ts";
import { kindOf, wholeOf } from "../kinds/all.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import type { Language } from "../text/languages.ts";
import type { Draft, SubjectContent } from "./draft.ts";

/** What a proposal to create an entry is begun with. `of`: the entry it belongs to, set where the kind requires one. */
export type NewEntry = { readonly kind: string; readonly language: Language; readonly of: string | null };

/** Mints an id; every call another. */
export type NewId = () => string;

/** A draft of a new entry. Refusals: `input-invalid` (no such kind). */
export function startEntry({ kind, language, of }: NewEntry, newId: NewId): Result<Draft, Refusal> {
  const found = kindOf(kind);
  if (found === null)
    return refuse({ code: "input-invalid", fields: [{ path: "about.kind", problem: "kind-unknown" }] });
  const entry = emptyEntry(kind, language);
  const predicate = wholeOf(kind);
  const claims =
    of === null || predicate === null
      ? []
      : [{ ...emptyClaim(newId(), predicate.id), value: { type: "entry" as const, id: of } }];
  return ok(draftOf(newId(), 0, { ...entry, claims }));
}

/**
 * A draft of a new audit of a text, cut into sentences. Refusals: `input-invalid` (nothing in the text to judge, or
 * more sentences than an audit may have).
 */
export function startAudit(begun: NewAudit, newId: NewId): Result<Draft, Refusal> {
  const content = newAudit(begun, newId);
  const count = begun.text.trim() === "" ? 0 : content.sentences.length;
  if (count > 0 && count <= mostSentences) return ok(draftOf(newId(), 0, content));
  const problem = count === 0 ? "text-missing" : "too-many-sentences";
  return refuse({ code: "input-invalid", fields: [{ path: "about.text", problem }] });
}

/** A draft that edits a published subject from its head. Refusals: `not-found` (nothing is published under this id). */
export function startEdit(
  { id }: SubjectRef,
  head: { readonly number: number; readonly content: SubjectContent } | null,
): Result<Draft, Refusal> {
  return head === null ? refuse({ code: "not-found" }) : ok(draftOf(id, head.number, head.content));
}

/**
 * A draft of a new entry that starts from a published one of its kind, such as the previous edition: the claims that
 * point to entries, under new ids and without citations, since the old sources do not speak of the new one.
 * `language`: in which its author writes first, whatever the previous one was written in.
 */
export function startFrom({ kind, claims: old }: EntryContent, language: Language, newId: NewId): Draft {
  const claims = old
    .filter(({ value, rank }) => value?.type === "entry" && rank.rank !== "deprecated")
    .map(({ predicate, value, qualifiers }) => ({ ...emptyClaim(newId(), predicate), value, qualifiers }));
  return draftOf(newId(), 0, { ...emptyEntry(kind, language), claims });
}

function draftOf(id: string, base: number, content: SubjectContent): Draft {
  return { rationale: "", subjects: [{ id, base, content }] };
}
