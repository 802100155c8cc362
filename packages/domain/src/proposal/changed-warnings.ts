import { cellOf } from "../revision/cell.ts";
import { member } from "../revision/member.ts";
import type { Operation } from "../revision/operation.ts";
import type { SubjectContent } from "./draft.ts";
import { type Warning, warningsOf } from "./warnings.ts";

/** A warning about one subject. `key` names it in an approval: the same claims do not agree in the same way. */
export type SubjectWarning = Warning & { subject: string; key: string };

type Changed = {
  readonly subjects: readonly { readonly id: string; readonly content: SubjectContent }[];
  readonly operations: readonly Operation[];
};

/** The warnings that a change brings about or touches: a claim of theirs, one that they count, or the title. */
export function changedWarnings({ subjects, operations }: Changed): SubjectWarning[] {
  return subjects.flatMap(({ id: subject, content }) => {
    if (content.type !== "entry") return [];
    const predicates = new Map(content.claims.map(({ id, predicate }) => [id, predicate]));
    const cells = operations.filter((operation) => operation.subject.id === subject);
    const touched = cells.map((operation) => touchedBy(operation, predicates));
    return warningsOf(content)
      .filter(({ code, claims, counted }) =>
        touched.some(
          (it) =>
            claims.includes(it.claim ?? "") ||
            (counted !== null && it.predicate === counted) ||
            (code === "year-differs" && it.title),
        ),
      )
      .map((warning) => ({
        ...warning,
        subject,
        key: `${subject}/${warning.code}/${warning.claims.join("+")}`,
      }));
  });
}

/** What an operation changes: a claim with its predicate, also one that goes, or a title. */
function touchedBy({ cell: name, before }: Operation, predicates: ReadonlyMap<string, string>) {
  const cell = cellOf(name);
  if (cell.cell !== "claim" && cell.cell !== "claim-part")
    return { claim: null, predicate: null, title: cell.cell === "title" };
  return { claim: cell.id, predicate: predicates.get(cell.id) ?? member(before, "predicate"), title: false };
}
