import { auditProblems } from "../audit/problems.ts";
import type { SourceKind } from "../evidence/source.ts";
import type { Draft, DraftSubject } from "./draft.ts";
import type { SubmitFacts } from "./facts.ts";
import type { Problem } from "./problem.ts";
import type { Proposal } from "./proposal.ts";
import { searchAuthorProblems } from "./search-authors.ts";
import { entryProblems } from "./validate-entry.ts";
import { sourceProblems } from "./validate-source.ts";

/** What the rules look up: published content under the draft, kinds of entries and sources outside it, authors, the day. */
export type ValidationFacts = Pick<SubmitFacts, "bases" | "entryKinds" | "sources"> & {
  readonly proposal: Pick<Proposal, "authors">;
  /** ISO day of submission. */
  readonly today: string;
};

/**
 * Everything that keeps a draft from being submitted, field by field. Whether what it points to is published, and
 * whether its ids are free, is not asked here but by `submit`.
 */
export function validate(subjects: Draft["subjects"], facts: ValidationFacts): Problem[] {
  const kinds = new Map(facts.entryKinds);
  const sourceKinds = new Map<string, SourceKind>();
  for (const [id, { kind }] of facts.sources) sourceKinds.set(id, kind);
  for (const { id, content } of subjects) {
    if (content.type === "entry") kinds.set(id, content.kind);
    else if (content.type === "source") sourceKinds.set(id, content.kind);
  }
  const { today } = facts;
  const problems = twice(subjects);
  for (const { id, content } of subjects) {
    const base = facts.bases.get(id) ?? null;
    const found =
      content.type === "entry"
        ? entryProblems(content, base, { targets: { subject: id, kinds }, sourceKinds, today })
        : content.type === "audit"
          ? auditProblems(content, sourceKinds, today)
          : sourceProblems(content);
    if (content.type !== "entry" && base !== null && base.type !== content.type)
      problems.push({ subject: id, path: existence[content.type], code: "kind-changed" });
    problems.push(...found.map((problem) => ({ subject: id, ...problem })));
  }
  return [...problems, ...searchAuthorProblems(subjects, facts.bases, facts.proposal.authors)];
}

/** The cell that says what a subject is. */
const existence = { entry: "entry", source: "kind", audit: "audit" } as const;

/** Ids that stand twice in the draft: as subjects, claims or citations. */
function twice(subjects: readonly DraftSubject[]): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const note = (subject: string, id: string, path: string) => {
    if (seen.has(id)) problems.push({ subject, path, code: "id-twice" });
    seen.add(id);
  };
  for (const { id, content } of subjects) {
    note(id, id, existence[content.type]);
    if (content.type !== "entry") continue;
    for (const claim of content.claims) {
      note(id, claim.id, `claim:${claim.id}`);
      for (const citation of claim.citations) note(id, citation.id, `citation:${citation.id}`);
    }
  }
  return problems;
}
