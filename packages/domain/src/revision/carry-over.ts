import type { SubjectContent } from "../proposal/draft.ts";
import type { CarriedOperation } from "../reading/proposal-page.ts";
import { apply } from "./apply.ts";
import { blockOrder, orderFits } from "./block-order.ts";
import { type Cell, cellOf } from "./cell.ts";
import type { Cells } from "./cell-map.ts";
import { cellsOf, claimOrder } from "./cells.ts";
import { member } from "./member.ts";
import type { Json, Operation } from "./operation.ts";
import { same } from "./same.ts";

/** `content`: head with what still fits; `left`: what does not, with what is published now in its cell. */
export type CarriedOver = { content: SubjectContent; left: CarriedOperation[] };

/**
 * Applies one subject's operations to its new head (null: not published yet), never their old content. One whose
 * cell already holds its `after` is done and drops; one whose cell no longer equals its `before`, whose claim or
 * citation is gone, or that would remove a claim with what others added to it, is left for the author to settle.
 */
export function carryOver(operations: readonly Operation[], head: SubjectContent | null): CarriedOver {
  const published: Cells = head === null ? new Map() : cellsOf(head);
  const order = claimOrder(head);
  const kept = removalsToKeep(operations, published);
  const coming = new Set(operations.filter(({ after }) => after !== null).map(({ cell }) => cell));
  const fits: Operation[] = [];
  const left: CarriedOperation[] = [];
  for (const operation of operations) {
    const cell = cellOf(operation.cell);
    if (cell.cell === "blocks") {
      const published = blockOrder(head, cell.lang);
      const fitting = orderFits(operation, published);
      if (fitting === true) fits.push(operation);
      else if (fitting === false) left.push({ ...operation, published });
      continue;
    }
    const now =
      cell.cell === "order" ? orderNow(order, cell.predicate, operation) : read(published, operation);
    if (same(now, operation.after)) continue;
    const owner = ownerOf(cell, operation);
    const owned = owner === null || published.has(owner) || coming.has(owner);
    if (owned && same(now, operation.before) && !kept.has(operation.cell)) fits.push(operation);
    else left.push({ ...operation, published: now });
  }
  return withoutOrphans(head, fits, left, published);
}

function read(published: Cells, { cell }: Operation): Json {
  return published.get(cell) ?? null;
}

/** The published order of the claims that the operation orders; claims that others added do not stand against it. */
function orderNow(order: Map<string, string[]>, predicate: string, { after }: Operation): Json {
  const ordered = new Set(Array.isArray(after) ? after : []);
  return (order.get(predicate) ?? []).filter((id) => ordered.has(id));
}

/** The cell without which this one cannot be: a claim's for its parts and citations, a citation's for its resolution. */
function ownerOf(cell: Cell, { before, after }: Operation): string | null {
  if (cell.cell === "claim-part" || cell.cell === "translation") return `claim:${cell.id}`;
  if (cell.cell === "sentence-part") return `sentence:${cell.id}`;
  if (cell.cell === "resolution") return `citation:${cell.id}`;
  if (cell.cell === "citation" && after !== null) return `claim:${claimOf(after)}`;
  return cell.cell === "citation" ? `claim:${claimOf(before)}` : null;
}

function claimOf(citation: Json): string {
  return String(member(citation, "claim") ?? "");
}

/** Removals of claims that the head changed or cited otherwise than the operations know, and of their citations. */
function removalsToKeep(operations: readonly Operation[], published: Cells): Set<string> {
  const known = new Map(operations.map(({ cell, before }) => [cell, before]));
  const removals = operations.filter(({ after }) => after === null);
  const gone = new Set(removals.map(({ cell }) => cell).filter((cell) => cellOf(cell).cell === "claim"));
  const kept = new Set<string>();
  for (const [cell, now] of published) {
    const name = cellOf(cell).cell;
    const owner = name === "citation" ? `claim:${claimOf(now)}` : cell;
    if ((name !== "citation" && name !== "claim") || !gone.has(owner)) continue;
    if (!same(known.get(cell) ?? null, now)) kept.add(owner);
  }
  for (const { cell, before } of removals) {
    if (cellOf(cell).cell === "citation" && kept.has(`claim:${claimOf(before)}`)) kept.add(cell);
  }
  return kept;
}

/** An operation on a claim that was itself left behind is left with it. */
function withoutOrphans(
  head: SubjectContent | null,
  fits: readonly Operation[],
  left: CarriedOperation[],
  published: Cells,
): CarriedOver {
  const lost = new Set(left.map(({ cell }) => cell).filter((cell) => !published.has(cell)));
  const stay: Operation[] = [];
  for (const operation of fits) {
    const owner = ownerOf(cellOf(operation.cell), operation);
    if (owner === null || !lost.has(owner)) stay.push(operation);
    else left.push({ ...operation, published: read(published, operation) });
  }
  return { content: apply(head, stay), left };
}
