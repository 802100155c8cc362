import { digestList } from "./canonical.ts";
import type { Operation } from "./operation.ts";

/**
 * The effective-diff hash: sha256, hex, of the operations of all subjects as {subject, cell, before, after},
 * sorted by subject, then cell. It knows no base numbers, times, authors or order of entry.
 */
export function effectiveHash(operations: readonly Operation[]): string {
  const keyed = operations.map(({ subject, cell, before, after }) => ({
    key: `${subject.type} ${subject.id} ${cell}`,
    operation: { subject: { type: subject.type, id: subject.id }, cell, before, after },
  }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return digestList(keyed.map(({ operation }) => operation));
}
