import { operatorId } from "@convenio/domain/people/actor";
import type { Policy } from "@convenio/domain/proposal/policy";
import type { Db } from "../client.ts";
import { installation } from "../schema/state.ts";
import { appendAudit } from "./audit.ts";
import { insertPolicy } from "./record-policy.ts";

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
  const rows = await insertPolicy(tx, first.policy, first.at);
  const event = { act: "installed", proposal: null, subject: null, by: operatorId, at: first.at } as const;
  await appendAudit(tx, { ...event, detail: { mode: first.mode } }, [{ table: "policy", rows }]);
  return "installed";
}
