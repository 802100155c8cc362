import { auditFrom } from "../audit/content-from-cells.ts";
import type { SubjectContent } from "../proposal/draft.ts";
import { arrange } from "./block-order.ts";
import { cellOf } from "./cell.ts";
import type { Cells } from "./cell-map.ts";
import { cellsOf, claimOrder } from "./cells.ts";
import { entryFrom, sourceFrom } from "./content-from-cells.ts";
import { member } from "./member.ts";
import type { Json, Operation } from "./operation.ts";
import { stringsIn } from "./strings-in.ts";

/**
 * A content after operations of its subject that `diff` made: `apply(a, diff(s, a, b))` is b, with claims of one
 * predicate together and new ones, aliases and citations last. Prose of a language is there when any of it is
 * written; that of the entry's own language always. An operation on a claim that is not there does nothing.
 */
export function apply(base: SubjectContent | null, operations: readonly Operation[]): SubjectContent {
  if (base !== null && operations.length === 0) return base;
  const cells: Cells = base === null ? new Map() : cellsOf(base);
  const order = claimOrder(base);
  const sorted = [...operations].sort((a, b) => (a.cell < b.cell ? -1 : 1));
  for (const operation of sorted) applyOne(cells, order, operation);
  const type = base?.type ?? sorted[0]?.subject.type ?? "entry";
  if (type === "audit") return auditFrom(cells);
  return type === "source" ? sourceFrom(cells) : entryFrom(cells, order);
}

function applyOne(cells: Cells, order: Map<string, string[]>, { cell, after }: Operation): void {
  const name = cellOf(cell);
  if (name.cell === "order") {
    order.set(name.predicate, inOrder(order.get(name.predicate) ?? [], stringsIn(after)));
    return;
  }
  if (name.cell === "blocks") {
    arrange(cells, name.lang, after);
    return;
  }
  if (after === null) cells.delete(cell);
  // A citation that moves to another claim stands last there.
  else if (name.cell === "citation" && member(cells.get(cell), "claim") !== member(after, "claim")) {
    cells.delete(cell);
    cells.set(cell, after);
  } else cells.set(cell, after);
  if (name.cell === "claim") spreadClaim(cells, cell, after);
}

/** The parts of a claim have cells of their own, which follow when the whole claim is set. */
function spreadClaim(cells: Cells, cell: string, claim: Json): void {
  for (const part of ["value", "period", "qualifiers", "rank"]) {
    const value = member(claim, part);
    if (value === null) cells.delete(`${cell}/${part}`);
    else cells.set(`${cell}/${part}`, value);
  }
}

/** `ids` with those that `wanted` names in its order, in the places that they hold together. */
function inOrder(ids: readonly string[], wanted: readonly string[]): string[] {
  const present = new Set(ids);
  const queue = wanted.filter((id) => present.has(id));
  const moved = new Set(queue);
  let next = 0;
  return ids.map((id) => (moved.has(id) ? (queue[next++] ?? id) : id));
}
