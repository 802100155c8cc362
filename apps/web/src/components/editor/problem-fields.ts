import type { Claim } from "@convenio/domain/entry/content";
import type { Citation } from "@convenio/domain/evidence/citation";
import type { Draft, SubjectContent } from "@convenio/domain/proposal/draft";
import type { Problem, ProblemCode } from "@convenio/domain/proposal/problem";
import { shortestReason, written } from "@convenio/domain/proposal/written";
import type { Refusal } from "@convenio/domain/refusal";

/** The DOM id of the control for a cell of a subject; the same for a problem's path and for the field that mends it. */
export function fieldId(subject: string, path: string): string {
  // A body is edited as one text, whichever of its blocks is meant.
  const at = path.replace(/^block:([a-z]+):.*$/, "blocks:$1");
  return `f-${subject}-${at.replace(/[^A-Za-z0-9-]+/g, "-")}`;
}

/** A field marked as wrong: by a refused submit, or by a save that could not read what stands in it. */
export type Mark = { subject: string; path: string; code: ProblemCode | "unreadable" };

/** What a path is about: a claim, a citation (with its claim), or a field of the subject itself. */
export type ProblemPlace = { claim: string | null; citation: string | null; part: string };

/** Finds the claim and citation that a path such as "claim:<id>/value" or "citation:<id>" names. */
export function placeOf(problem: Mark, draft: Draft): ProblemPlace {
  const [head = "", part = ""] = problem.path.split("/");
  const [type = "", id = ""] = head.split(":");
  if (type === "claim") return { claim: id, citation: null, part };
  if (type !== "citation") return { claim: null, citation: null, part: problem.path };
  const claim = claimsOf(contentOf(draft, problem.subject)).find(({ citations }) =>
    citations.some((citation) => citation.id === id),
  );
  return { claim: claim?.id ?? null, citation: id, part };
}

/** The claim that the first problem of any claim is about, in the order of the list; null when no claim is faulty. */
export function firstFaultyClaim(problems: readonly Problem[], draft: Draft): string | null {
  for (const problem of problems) {
    const { claim } = placeOf(problem, draft);
    if (claim) return claim;
  }
  return null;
}

/**
 * Which problems still stand: those whose claim, citation or field is as it was when the draft was refused.
 * Mending a field makes its message go away without asking the server.
 */
export function standing(problems: readonly Problem[], refused: Draft, now: Draft): Problem[] {
  return problems.filter((problem) => {
    const before = touched(problem, refused);
    return before !== undefined && before === touched(problem, now);
  });
}

/**
 * Whether a refused submit will be refused again for want of a rationale. The server says so only when the content
 * is in order; the author is told of both at once.
 */
export function lacksRationale(refusal: Refusal | null, rationale: string): boolean {
  const looked = refusal?.code === "content-invalid" || refusal?.code === "rationale-missing";
  return looked && !written(rationale, shortestReason);
}

function touched(problem: Problem, draft: Draft): string | undefined {
  const content = contentOf(draft, problem.subject);
  if (!content) return undefined;
  const place = placeOf(problem, draft);
  const claim = claimsOf(content).find(({ id }) => id === place.claim);
  if (place.citation) {
    const citation = claim?.citations.find(({ id }) => id === place.citation);
    return citation && JSON.stringify(citation);
  }
  if (problem.path.startsWith("claim:")) return claim && JSON.stringify(claim);
  if (content.type === "audit") {
    const sentence = content.sentences.find(({ id }) => problem.path.startsWith(`sentence:${id}`));
    return JSON.stringify(sentence ?? { ...content, sentences: content.sentences.length });
  }
  if (content.type === "source") return JSON.stringify(content);
  return JSON.stringify(
    problem.path.startsWith("predicate:") || problem.path === "entry" || problem.code === "predicate-required"
      ? content.claims
      : content.prose,
  );
}

function contentOf(draft: Draft, subject: string): SubjectContent | undefined {
  return draft.subjects.find(({ id }) => id === subject)?.content;
}

function claimsOf(content: SubjectContent | undefined): readonly (Claim & { citations: Citation[] })[] {
  return content?.type === "entry" ? content.claims : [];
}
