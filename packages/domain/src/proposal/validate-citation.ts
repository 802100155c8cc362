import type { Citation } from "../evidence/citation.ts";
import { findable } from "../evidence/locator.ts";
import type { SourceKind } from "../evidence/source.ts";
import type { ProblemCode } from "./problem.ts";
import { written } from "./written.ts";

/** One thing wrong with a citation; `part`: the part of it that is meant, or null for the whole. */
export type CitationProblem = {
  part: "source" | "locator" | "quote" | "stance" | "resolution";
  code: ProblemCode;
};

/** What is wrong with a citation whose source is of this kind (null: not known here, judged at submit). */
export function citationProblems(citation: Citation, sourceKind: SourceKind | null): CitationProblem[] {
  const { source, locator, stance, resolution } = citation;
  const problems: CitationProblem[] = [];
  if (source === null) problems.push({ part: "source", code: "source-missing" });
  if (locator.type !== "whole" && !written(locator.text))
    problems.push({ part: "locator", code: "locator-missing" });
  else if (!findable(locator)) problems.push({ part: "locator", code: "locator-format" });
  const quote = quoteProblem(citation);
  if (quote !== null) problems.push({ part: "quote", code: quote });
  if (sourceKind === "ai-generated" && stance !== "context")
    problems.push({ part: "stance", code: "machine-support" });
  if (resolution !== null && stance !== "contradicts")
    problems.push({ part: "resolution", code: "resolution-without-contradiction" });
  else if (resolution !== null && !written(resolution.reason))
    problems.push({ part: "resolution", code: "resolution-reason-missing" });
  return problems;
}

/** Either a quote with its language, or the reason why there is none: not neither, not both. */
function quoteProblem({ quote, noQuote }: Citation): ProblemCode | null {
  const quoted = quote !== null && written(quote.text);
  if (quoted && noQuote !== null) return "quote-and-reason";
  const reasoned = noQuote !== null && (noQuote.reason !== "other" || written(noQuote.note));
  if (!quoted) return reasoned ? null : "quote-missing";
  return quote.lang === "" ? "quote-language-missing" : null;
}
