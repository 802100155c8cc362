import type { SourceContent } from "../evidence/source.ts";
import { readEdtf } from "../time/edtf.ts";
import type { CellProblem } from "./problem.ts";
import { written } from "./written.ts";

/** What is wrong with a source, by cell: it needs a title, a place where it can be found, and dates that are EDTF. */
export function sourceProblems({ csl }: SourceContent): CellProblem[] {
  const problems: CellProblem[] = [];
  if (!written(csl.title)) problems.push({ path: "csl.title", code: "source-title-missing" });
  if (![csl.url, csl.publisher, csl.container].some((place) => written(place)))
    problems.push({ path: "csl.url", code: "source-place-missing" });
  for (const field of ["issued", "accessed"] as const) {
    if (csl[field] !== "" && !readEdtf(csl[field]).ok)
      problems.push({ path: `csl.${field}`, code: "source-date-not-edtf" });
  }
  return problems;
}
