import type { AuditContent } from "@convenio/domain/audit/content";
import type { Claim, EntryContent } from "@convenio/domain/entry/content";
import type { Draft, DraftSubject, SubjectContent } from "@convenio/domain/proposal/draft";

/** The draft with one subject's content changed by `change`; other types of content are left alone. */
export function inEntry(draft: Draft, id: string, change: (entry: EntryContent) => EntryContent): Draft {
  return withContent(draft, id, (content) => (content.type === "entry" ? change(content) : content));
}

/** The draft with the content of one subject replaced by what `change` makes of it. */
export function withContent(
  draft: Draft,
  id: string,
  change: (content: SubjectContent) => SubjectContent,
): Draft {
  const subjects = draft.subjects.map((subject) =>
    subject.id === id ? { ...subject, content: change(subject.content) } : subject,
  );
  return { ...draft, subjects };
}

/** The draft with one more subject; unchanged when it has that subject already. */
export function addSubject(draft: Draft, subject: DraftSubject): Draft {
  if (draft.subjects.some((other) => other.id === subject.id)) return draft;
  return { ...draft, subjects: [...draft.subjects, subject] };
}

/**
 * The draft without a subject, and without references to it that would lead nowhere: values that named it
 * are empty, citations of it lack their source. The first subject stays, since the proposal is about it.
 */
export function removeSubject(draft: Draft, id: string): Draft {
  const gone = draft.subjects.find((subject) => subject.id === id);
  if (!gone || gone === draft.subjects[0]) return draft;
  const subjects = draft.subjects
    .filter((subject) => subject !== gone)
    .map((subject) =>
      // What is published already can be referred to without being a subject here.
      gone.base > 0 || subject.content.type === "source"
        ? subject
        : subject.content.type === "audit"
          ? { ...subject, content: withoutSource(subject.content, id) }
          : { ...subject, content: { ...subject.content, claims: subject.content.claims.map(unlink(id)) } },
    );
  return { ...draft, subjects };
}

function withoutSource(audit: AuditContent, id: string): AuditContent {
  return {
    ...audit,
    source: audit.source === id ? null : audit.source,
    sentences: audit.sentences.map((sentence) => ({
      ...sentence,
      sources: sentence.sources.filter((source) => source !== id),
    })),
  };
}

function unlink(id: string) {
  return (claim: Claim): Claim => ({
    ...claim,
    value:
      claim.value?.type === "entry" && claim.value.id === id ? { ...claim.value, id: null } : claim.value,
    qualifiers: Object.fromEntries(
      Object.entries(claim.qualifiers).map(([key, value]) => [
        key,
        value.type === "entries" ? { ...value, ids: value.ids.filter((other) => other !== id) } : value,
      ]),
    ),
    citations: claim.citations.map((citation) =>
      citation.source === id ? { ...citation, source: null } : citation,
    ),
  });
}

/** How many claims and citations of the draft lead to a subject. */
export function referencesTo(draft: Draft, id: string): number {
  return draft.subjects
    .flatMap((subject) => (subject.content.type === "entry" ? subject.content.claims : []))
    .reduce((sum, claim) => {
      const named = claim.value?.type === "entry" && claim.value.id === id ? 1 : 0;
      return sum + named + claim.citations.filter((citation) => citation.source === id).length;
    }, 0);
}
