import type { AuditContent } from "@convenio/domain/audit/content";
import { joinWithNext, splitSentence } from "@convenio/domain/audit/recut";
import { type Claim, type EntryContent, emptyProse, type Prose } from "@convenio/domain/entry/content";
import type { Citation } from "@convenio/domain/evidence/citation";
import type { SourceContent } from "@convenio/domain/evidence/source";
import type { Draft, DraftSubject } from "@convenio/domain/proposal/draft";
import type { Language } from "@convenio/domain/text/languages";
import { changeSentence, inAudit, type SentenceChange } from "./draft-audit.ts";
import {
  addClaims,
  type ClaimChange,
  changeClaim,
  moveClaim,
  putBackClaim,
  removeClaim,
} from "./draft-claims.ts";
import { addSubject, inEntry, removeSubject, withContent } from "./draft-subjects.ts";

/** Everything an author can do to a draft. `what` names a removed thing, for the offer to undo. */
export type DraftAction =
  | { type: "load"; draft: Draft }
  | { type: "undo" }
  | { type: "rationale"; text: string }
  | { type: "prose"; subject: string; lang: Language; change: Partial<Prose> }
  | { type: "remove-prose"; subject: string; lang: Language; what: string }
  | { type: "add-claims"; subject: string; claims: readonly Claim[] }
  | { type: "claim"; subject: string; claim: string; change: ClaimChange }
  | { type: "remove-claim"; subject: string; claim: string; what: string }
  | { type: "put-back-claim"; subject: string; claim: string; base: EntryContent }
  | { type: "move-claim"; subject: string; claim: string; by: -1 | 1 }
  | { type: "citation"; subject: string; claim: string; citation: Citation }
  | { type: "remove-citation"; subject: string; claim: string; citation: string; what: string }
  | { type: "add-subject"; subject: DraftSubject }
  | { type: "source"; subject: string; content: SourceContent }
  | { type: "audit"; subject: string; change: Partial<Omit<AuditContent, "type" | "sentences">> }
  | { type: "sentence"; subject: string; sentence: string; change: SentenceChange }
  | { type: "join-sentences"; subject: string; sentence: string; what: string }
  | { type: "split-sentence"; subject: string; sentence: string; at: number; newId: string }
  | { type: "remove-subject"; subject: string; what: string };

/** The draft and, right after a removal, the draft before it. */
export type DraftState = { draft: Draft; undo: { draft: Draft; what: string } | null };

/** The one place where a draft changes. A removal can be undone until the next change. */
export function reduceDraft(state: DraftState, action: DraftAction): DraftState {
  if (action.type === "undo") return state.undo ? { draft: state.undo.draft, undo: null } : state;
  const draft = change(state.draft, action);
  if (draft === state.draft) return state;
  return { draft, undo: "what" in action ? { draft: state.draft, what: action.what } : null };
}

function change(draft: Draft, action: Exclude<DraftAction, { type: "undo" }>): Draft {
  switch (action.type) {
    case "load":
      return action.draft;
    case "rationale":
      return { ...draft, rationale: action.text };
    case "prose":
      return inEntry(draft, action.subject, (entry) => setProse(entry, action.lang, action.change));
    case "remove-prose":
      return inEntry(draft, action.subject, (entry) => removeProse(entry, action.lang));
    case "add-claims":
      return inEntry(draft, action.subject, (entry) => addClaims(entry, action.claims));
    case "claim":
      return inEntry(draft, action.subject, (entry) => changeClaim(entry, action.claim, action.change));
    case "remove-claim":
      return inEntry(draft, action.subject, (entry) => removeClaim(entry, action.claim));
    case "put-back-claim":
      return inEntry(draft, action.subject, (entry) => putBackClaim(entry, action.base, action.claim));
    case "move-claim":
      return inEntry(draft, action.subject, (entry) => moveClaim(entry, action.claim, action.by));
    case "citation":
      return inClaim(draft, action, (citations) => putCitation(citations, action.citation));
    case "remove-citation":
      return inClaim(draft, action, (citations) => citations.filter(({ id }) => id !== action.citation));
    case "add-subject":
      return addSubject(draft, action.subject);
    case "source":
      return withContent(draft, action.subject, (old) => (old.type === "source" ? action.content : old));
    case "audit":
      return inAudit(draft, action.subject, (audit) => ({ ...audit, ...action.change }));
    case "sentence":
      return inAudit(draft, action.subject, (audit) => changeSentence(audit, action.sentence, action.change));
    case "join-sentences":
      return inAudit(draft, action.subject, (audit) => joinWithNext(audit, action.sentence));
    case "split-sentence":
      return inAudit(draft, action.subject, (audit) =>
        splitSentence(audit, action.sentence, action.at, action.newId),
      );
    case "remove-subject":
      return removeSubject(draft, action.subject);
  }
}

function setProse(entry: EntryContent, lang: Language, change: Partial<Prose>): EntryContent {
  return {
    ...entry,
    prose: { ...entry.prose, [lang]: { ...(entry.prose[lang] ?? emptyProse()), ...change } },
  };
}

function removeProse(entry: EntryContent, lang: Language): EntryContent {
  const { [lang]: _, ...prose } = entry.prose;
  return { ...entry, prose };
}

/** A citation makes a stated reason for having none obsolete. */
function putCitation(citations: Citation[], citation: Citation): Citation[] {
  return citations.some(({ id }) => id === citation.id)
    ? citations.map((other) => (other.id === citation.id ? citation : other))
    : [...citations, citation];
}

function inClaim(
  draft: Draft,
  place: { subject: string; claim: string },
  change: (citations: Citation[]) => Citation[],
): Draft {
  return inEntry(draft, place.subject, (entry) => {
    const claim = entry.claims.find(({ id }) => id === place.claim);
    if (!claim) return entry;
    const citations = change(claim.citations);
    const unsourced = citations.length > 0 ? null : claim.unsourced;
    return changeClaim(entry, claim.id, { citations, unsourced });
  });
}
