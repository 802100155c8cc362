import type { AuditContent } from "@convenio/domain/audit/content";
import type { Claim, EntryContent } from "@convenio/domain/entry/content";
import { type Cell, cellOf } from "@convenio/domain/revision/cell";
import type { Operation } from "@convenio/domain/revision/operation";
import type { Language } from "@convenio/domain/text/languages";
import { readCitation, readClaim } from "./cell-values.ts";

/** What a subject held before or holds after, as far as its operations need it to be worded. */
export type Side =
  | {
      type: "entry";
      kind: string;
      language?: Language;
      prose?: EntryContent["prose"];
      claims: readonly ClaimSide[];
    }
  | { type: "source" }
  | AuditContent
  | null
  | undefined;
type ClaimSide = Pick<Claim, "id" | "predicate" | "value"> & { citations: readonly { id: string }[] };

/** One operation with its cell taken apart. */
type Part<O extends Operation> = { operation: O; cell: Cell };

/** The operations on one claim with its citations, or one operation on something else. */
export type OperationGroup<O extends Operation> = {
  key: string;
  /** The language whose running text it changes, else null. */
  body: Language | null;
  /** Null for titles, summaries, fields of a source. */
  claim: { id: string; predicate: string; value: Claim["value"] } | null;
  deed: "added" | "removed" | "changed";
  /** The claim's own operation first. */
  parts: Part<O>[];
};

/** Puts the operations on one subject together claim by claim, each as one change that a reader can follow. */
export function groupOperations<O extends Operation>(operations: readonly O[], sides: readonly Side[]) {
  const groups = new Map<string, OperationGroup<O>>();
  for (const operation of operations) {
    const cell = cellOf(operation.cell);
    const claim = claimOf(cell, operation, sides);
    const body = cell.cell === "block" || cell.cell === "blocks" ? cell.lang : null;
    const key = claim !== null ? `claim:${claim}` : body !== null ? `body:${body}` : operation.cell;
    const group = groups.get(key) ?? { key, body, claim: null, deed: "changed" as const, parts: [] };
    group.parts.push({ operation, cell });
    if (claim !== null) group.claim ??= sideOf(claim, operation, sides);
    groups.set(key, group);
  }
  for (const group of groups.values()) {
    group.parts.sort((a, b) => Number(b.cell.cell === "claim") - Number(a.cell.cell === "claim"));
    const first = group.parts[0];
    const whole = group.claim === null || first?.cell.cell === "claim";
    if (first && whole) {
      const deed = deedOf(first.operation);
      // A text that lost or gained a paragraph was changed; it was added when all of it was.
      group.deed =
        group.parts.every(({ operation }) => deedOf(operation) === deed) || !group.body ? deed : "changed";
    }
  }
  // In the order of the page: what the entry is called stands before what it claims.
  return [...groups.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ claim, parts }: OperationGroup<Operation>): number {
  const cell = parts[0]?.cell.cell;
  if (cell === "block" || cell === "blocks") return 3;
  return cell === "order" ? 2 : claim === null ? 0 : 1;
}

/** Whether something came to be, ceased to be, or changed. */
function deedOf({ before, after }: Pick<Operation, "before" | "after">): OperationGroup<Operation>["deed"] {
  return before === null ? "added" : after === null ? "removed" : "changed";
}

function claimOf(cell: Cell, operation: Operation, sides: readonly Side[]): string | null {
  if (cell.cell === "claim" || cell.cell === "claim-part" || cell.cell === "translation") return cell.id;
  if (cell.cell !== "citation" && cell.cell !== "resolution") return null;
  const own = readCitation(operation.after) ?? readCitation(operation.before);
  if (own !== null) return own.claim;
  const claims = sides.flatMap((side) => (side?.type === "entry" ? side.claims : []));
  return claims.find(({ citations }) => citations.some(({ id }) => id === cell.id))?.id ?? null;
}

function sideOf(
  id: string,
  operation: Operation,
  sides: readonly Side[],
): OperationGroup<Operation>["claim"] {
  const own =
    operation.cell === `claim:${id}` ? (readClaim(operation.after) ?? readClaim(operation.before)) : null;
  if (own !== null) return { id, predicate: own.predicate, value: own.value };
  for (const side of sides) {
    const found = side?.type === "entry" ? side.claims.find((claim) => claim.id === id) : undefined;
    if (found) return { id, predicate: found.predicate, value: found.value };
  }
  return null;
}
