import type { SubjectRef } from "../entry/subject.ts";
import type { SubjectContent } from "../proposal/draft.ts";
import { rearranged } from "./block-order.ts";
import { cellOf } from "./cell.ts";
import type { Cells } from "./cell-map.ts";
import { cellsOf, claimOrder } from "./cells.ts";
import { claimsApart } from "./claims-apart.ts";
import { member } from "./member.ts";
import type { Operation } from "./operation.ts";
import { same } from "./same.ts";

/**
 * What changed from `before` (null: the subject does not exist) to `after`, one operation for each cell, sorted
 * by cell. A claim that comes or goes is one operation, each of its citations one more. The order of aliases and
 * citations, and the place of a new claim among its predicate's, say nothing and make no operation.
 */
export function diff(subject: SubjectRef, before: SubjectContent | null, after: SubjectContent): Operation[] {
  const operations: Operation[] = [];
  for (const piece of piecesOf(before, after)) {
    for (const operation of changed(subject, piece)) operations.push(operation);
  }
  operations.push(...reordered(subject, before, after), ...rearranged(subject, before, after));
  return operations.sort((a, b) => (a.cell < b.cell ? -1 : 1));
}

type Piece = { readonly before: SubjectContent | null; readonly after: SubjectContent };

/** Both contents in pieces: all but the claims, then claims that differ, of which no two pieces share a cell. */
function* piecesOf(before: SubjectContent | null, after: SubjectContent): Generator<Piece> {
  if (before?.type !== "entry" || after.type !== "entry") {
    yield { before, after };
    return;
  }
  yield { before: { ...before, claims: [] }, after: { ...after, claims: [] } };
  for (const claims of claimsApart(before.claims, after.claims)) {
    yield {
      before: { ...after, prose: {}, claims: claims.before },
      after: { ...after, prose: {}, claims: claims.after },
    };
  }
}

/** One operation for each cell of a piece that changed. */
function changed(subject: SubjectRef, { before, after }: Piece): Operation[] {
  const from: Cells = before === null ? new Map() : cellsOf(before);
  const to = cellsOf(after);
  const operations: Operation[] = [];
  const compare = (cell: string) => {
    const old = from.get(cell) ?? null;
    const current = to.get(cell) ?? null;
    if (!same(old, current) && speaksForItself(cell, from, to)) {
      operations.push({ subject, cell, before: old, after: current });
    }
  };
  for (const cell of to.keys()) compare(cell);
  for (const cell of from.keys()) if (!to.has(cell)) compare(cell);
  return operations;
}

/** Whether a changed cell is an operation of its own, or is said already by its claim's or citation's cell. */
function speaksForItself(name: string, from: Cells, to: Cells): boolean {
  const cell = cellOf(name);
  if (cell.cell === "claim") return !staysOf(cell.id, from, to);
  if (cell.cell === "claim-part" && inClaimCell(cell.part)) return staysOf(cell.id, from, to);
  if (cell.cell === "claim-part" || cell.cell === "translation") return to.has(`claim:${cell.id}`);
  if (cell.cell === "resolution") return to.has(`citation:${cell.id}`);
  return true;
}

/** Whether the claim's own cell holds this part too, so that it says it when the claim comes or goes. */
function inClaimCell(part: string): boolean {
  return part !== "unsourced" && part !== "origin" && part !== "searches";
}

/** Whether a claim is there before and after, under one predicate. */
function staysOf(id: string, from: Cells, to: Cells): boolean {
  const old = member(from.get(`claim:${id}`), "predicate");
  return old !== null && old === member(to.get(`claim:${id}`), "predicate");
}

/** `order:<predicate>` for each predicate whose claims, of those present in both, stand in another order. */
function reordered(subject: SubjectRef, before: SubjectContent | null, after: SubjectContent): Operation[] {
  const then = claimOrder(before);
  const operations: Operation[] = [];
  for (const [predicate, ids] of claimOrder(after)) {
    const earlier = then.get(predicate) ?? [];
    if (same(earlier, ids)) continue;
    const stood = new Set(earlier);
    const stands = new Set(ids);
    const old = [...stood].filter((id) => stands.has(id));
    const now = [...stands].filter((id) => stood.has(id));
    if (!same(old, now)) operations.push({ subject, cell: `order:${predicate}`, before: old, after: now });
  }
  return operations;
}
