import type { Policy } from "@convenio/domain/proposal/policy";
import type { DatedPolicy, PolicyPage } from "@convenio/domain/reading/policy-page";
import { desc, eq } from "drizzle-orm";
import type { Db } from "../client.ts";
import { policy } from "../schema/truth.ts";

const neverInstalled = () => new Error("This database has no policy: it was never installed.");

/** The policy in force. Throws when the database was never installed. */
export async function policyInForce(db: Db): Promise<Policy> {
  const [row] = await db.select().from(policy).orderBy(desc(policy.version)).limit(1);
  if (row === undefined) throw neverInstalled();
  return JSON.parse(row.body);
}

/** A policy by its version. Throws when there is none. */
export async function policyOf(db: Db, version: number): Promise<Policy> {
  const [row] = await db.select().from(policy).where(eq(policy.version, version));
  if (row === undefined) throw new Error(`There is no policy ${version}.`);
  return JSON.parse(row.body);
}

/** The policy in force and those before it. Throws when the database was never installed. */
export async function policyPage(db: Db): Promise<PolicyPage> {
  const rows = await db.select().from(policy).orderBy(desc(policy.version));
  const [inForce, ...earlier] = rows.map(({ body, at }): DatedPolicy => ({ ...JSON.parse(body), since: at }));
  if (inForce === undefined) throw neverInstalled();
  return { inForce, earlier };
}
