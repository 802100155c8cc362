import { digestList } from "./canonical.ts";
import type { Operation } from "./operation.ts";

/**
 * The effective-diff hash: sha256, hex, of the operations of all subjects as {subject, cell, before, after},
 * sorted by subject, then cell. It knows no base numbers, times, authors or order of entry.
 */
export function effectiveHash(operations: readonly Operation[]): string {
  return digestList(shown([...operations].sort(inOrder)));
}

function* shown(operations: readonly Operation[]) {
  for (const { subject, cell, before, after } of operations) {
    yield { subject: { type: subject.type, id: subject.id }, cell, before, after };
  }
}

function inOrder({ subject: a, cell: one }: Operation, { subject: b, cell: other }: Operation): number {
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return one < other ? -1 : one > other ? 1 : 0;
}
