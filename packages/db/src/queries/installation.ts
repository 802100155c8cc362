import { operatorId } from "@convenio/domain/people/actor";
import type { Policy } from "@convenio/domain/proposal/policy";
import { canonical } from "@convenio/domain/revision/canonical";
import { desc, eq } from "drizzle-orm";
import type { Db } from "../client.ts";
import { installation } from "../schema/state.ts";
import { policy } from "../schema/truth.ts";
import { appendAudit } from "./audit.ts";

export type Mode = (typeof installation.$inferSelect)["mode"];

/** What kind of installation this database is; null before `install`. */
export async function installationMode(db: Db): Promise<Mode | null> {
  const [row] = await db.select().from(installation);
  return row?.mode ?? null;
}

/** Makes an empty, migrated database an installation of this mode with its first policy; does nothing when it is one. */
export async function install(
  tx: Db,
  first: { mode: Mode; policy: Policy; at: string },
): Promise<"installed" | "stands"> {
  const made = await tx
    .insert(installation)
    .values({ mode: first.mode, createdAt: first.at })
    .onConflictDoNothing()
    .returning();
  if (made.length === 0) return "stands";
  const { version, at } = { version: first.policy.version, at: first.at };
  const rows = await tx
    .insert(policy)
    .values({ version, body: canonical(first.policy), at })
    .returning();
  const event = { act: "installed", proposal: null, subject: null, by: operatorId, at } as const;
  await appendAudit(tx, { ...event, detail: { mode: first.mode } }, [{ table: "policy", rows }]);
  return "installed";
}

/** The policy in force. Throws when the database was never installed. */
export async function policyInForce(db: Db): Promise<Policy> {
  const [row] = await db.select().from(policy).orderBy(desc(policy.version)).limit(1);
  if (row === undefined) throw new Error("This database has no policy: it was never installed.");
  return JSON.parse(row.body);
}

/** A policy by its version. Throws when there is none. */
export async function policyOf(db: Db, version: number): Promise<Policy> {
  const [row] = await db.select().from(policy).where(eq(policy.version, version));
  if (row === undefined) throw new Error(`There is no policy ${version}.`);
  return JSON.parse(row.body);
}
