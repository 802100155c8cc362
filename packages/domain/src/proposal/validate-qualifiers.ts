import type { Claim } from "../entry/content.ts";
import { isEmptyQualifier, type QualifierValue } from "../entry/value.ts";
import type { Predicate, QualifierSpec } from "../kinds/kind.ts";
import { termWords } from "../kinds/vocabularies.ts";
import { readEdtf } from "../time/edtf.ts";
import type { ProblemCode } from "./problem.ts";
import { quantityProblem, type Targets, targetProblem } from "./validate-value.ts";

/** What is wrong with the qualifiers of a claim, by qualifier id. */
export function qualifierProblems(
  { qualifiers }: Pick<Claim, "qualifiers">,
  predicate: Predicate,
  targets: Targets,
): { qualifier: string; code: ProblemCode }[] {
  const specs = predicate.qualifiers ?? [];
  const problems: { qualifier: string; code: ProblemCode }[] = [];
  for (const [qualifier, value] of Object.entries(qualifiers)) {
    const spec = specs.find(({ id }) => id === qualifier);
    const code = spec === undefined ? "qualifier-unknown" : qualifierProblem(value, spec, targets);
    if (code !== null) problems.push({ qualifier, code });
  }
  for (const { id, required } of specs) {
    if (required && !Object.hasOwn(qualifiers, id))
      problems.push({ qualifier: id, code: "qualifier-missing" });
  }
  return problems;
}

function qualifierProblem(
  value: QualifierValue,
  { value: spec }: QualifierSpec,
  targets: Targets,
): ProblemCode | null {
  if (value.type !== spec.type) return "qualifier-type";
  if (isEmptyQualifier(value)) return "qualifier-missing";
  if (value.type === "term" && spec.type === "term")
    return termWords(spec.vocabulary, value.term) === null ? "term-unknown" : null;
  if (value.type === "quantity" && spec.type === "quantity") return quantityProblem(value, spec.units);
  if (value.type === "date") return readEdtf(value.edtf).ok ? null : "date-not-edtf";
  if (value.type === "entries" && spec.type === "entries") {
    for (const id of value.ids) {
      const code = targetProblem(id, spec.kinds, targets);
      if (code !== null) return code;
    }
  }
  return null;
}
