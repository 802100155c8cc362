import { operatorId } from "@convenio/domain/people/actor";
import type { Db } from "../client.ts";
import { installation } from "../schema/state.ts";
import { appendAudit } from "./audit.ts";

/** Whether the installation takes no changes for now. */
export async function isReadOnly(db: Db): Promise<boolean> {
  const [row] = await db.select({ readOnly: installation.readOnly }).from(installation);
  return row?.readOnly ?? false;
}

/**
 * Lets the installation take no changes (`on`), or take them again, and writes it into the log. Changes that have begun
 * are finished. `at`: now, ISO instant. Answers whether anything changed.
 */
export async function setReadOnly(tx: Db, on: boolean, at: string): Promise<boolean> {
  const [row] = await tx.select({ readOnly: installation.readOnly }).from(installation).for("update");
  if (row === undefined || row.readOnly === on) return false;
  await tx.update(installation).set({ readOnly: on });
  const event = { act: "read-only", proposal: null, subject: null, by: operatorId, at } as const;
  await appendAudit(tx, { ...event, detail: { on } });
  return true;
}
