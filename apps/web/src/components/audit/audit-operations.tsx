import type { AuditContent } from "@convenio/domain/audit/content";
import { groupBy } from "@convenio/domain/group-by";
import type { Names } from "@convenio/domain/reading/names";
import { type Cell, cellOf } from "@convenio/domain/revision/cell";
import type { Operation } from "@convenio/domain/revision/operation";
import type { Language } from "@convenio/domain/text/languages";
import { auditEditorText } from "../../text/audit-editor.ts";
import { operationsText } from "../../text/operations.ts";
import { text } from "../../text/text.ts";
import { OperationPart, partLabel } from "../proposal/operation-part.tsx";

type Props = {
  operations: readonly Operation[];
  /** The audit after and before, as far as it is known. */
  sides: readonly (AuditContent | null)[];
  names: Names;
  lang: Language;
};
type Part = { operation: Operation; cell: Cell };

/** Operations on an audit: its own words first, then sentence by sentence in the order of the text. */
export function AuditOperations({ operations, sides, names, lang }: Props) {
  const t = text(operationsText, lang);
  const a = text(auditEditorText, lang);
  const of = sides.find((side) => side !== null)?.language;
  const places = new Map(
    sides.flatMap((side) => side?.sentences ?? []).map(({ id, text: said }) => [id, said] as const),
  );
  const order = new Map<string, number>();
  for (const side of sides)
    for (const [at, { id }] of (side?.sentences ?? []).entries()) if (!order.has(id)) order.set(id, at + 1);
  const parts = operations.map((operation): Part => ({ operation, cell: cellOf(operation.cell) }));
  const groups = [...groupBy(parts, ({ operation, cell }) => sentenceOf(cell) ?? operation.cell)];
  const placeOf = (key: string) => order.get(key) ?? 0;
  return (
    <ol className="ops">
      {groups
        .sort(([left], [right]) => placeOf(left) - placeOf(right))
        .map(([key, own]) => {
          const number = order.get(key);
          const whole = own.find(({ cell }) => cell.cell === "sentence") ?? (number ? undefined : own[0]);
          const deed = whole ? deedOf(whole.operation) : "changed";
          const judged = number !== undefined && !own.some(({ cell }) => cell.cell === "sentence");
          return (
            <li key={key} className={`op ${deed}`} id={number ? `sentence-${key}` : undefined}>
              <span className="deed">{t(deed)}</span>
              <p className="op-head">
                {number ? a("sentence", { number }) : partLabel(own[0]?.cell, lang)}
                {judged && <span className="muted"> {places.get(key)}</span>}
              </p>
              {own
                .toSorted((left, right) => rank(left.cell) - rank(right.cell))
                .map(({ operation, cell }) => (
                  <OperationPart
                    key={operation.cell}
                    operation={operation}
                    cell={cell}
                    predicate={null}
                    named={!number || cell.cell === "sentence"}
                    names={names}
                    lang={lang}
                    of={of}
                  />
                ))}
            </li>
          );
        })}
    </ol>
  );
}

const parts = ["verdict", "reason", "claims", "sources", "searches"];

function rank(cell: Cell): number {
  return cell.cell === "sentence-part" ? 1 + parts.indexOf(cell.part) : 0;
}

function sentenceOf(cell: Cell): string | null {
  return cell.cell === "sentence" || cell.cell === "sentence-part" ? cell.id : null;
}

function deedOf({ before, after }: Operation): "added" | "removed" | "changed" {
  return before === null ? "added" : after === null ? "removed" : "changed";
}
