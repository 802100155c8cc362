import type { AuditContent, Sentence } from "@convenio/domain/audit/content";
import type { Draft } from "@convenio/domain/proposal/draft";
import { withContent } from "./draft-subjects.ts";

/** What an author changes of a sentence; its own text stays as it was cut. */
export type SentenceChange = Partial<Omit<Sentence, "id" | "text">>;

/** The draft with one audit changed by `change`; other types of content are left alone. */
export function inAudit(draft: Draft, id: string, change: (audit: AuditContent) => AuditContent): Draft {
  return withContent(draft, id, (content) => (content.type === "audit" ? change(content) : content));
}

/** The audit with one of its sentences changed. */
export function changeSentence(audit: AuditContent, id: string, change: SentenceChange): AuditContent {
  const sentences = audit.sentences.map((sentence) =>
    sentence.id === id ? { ...sentence, ...change } : sentence,
  );
  return { ...audit, sentences };
}
