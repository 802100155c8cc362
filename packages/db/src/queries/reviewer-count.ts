import { judges } from "@convenio/domain/people/may";
import { roles } from "@convenio/domain/people/roles";
import { and, count, eq, inArray } from "drizzle-orm";
import type { Db } from "../client.ts";
import { person } from "../schema/state.ts";

/** How many people could approve what somebody else wrote. */
export async function reviewerCount(db: Db): Promise<number> {
  const judging = and(inArray(person.role, roles.filter(judges)), eq(person.blocked, false));
  const [row] = await db.select({ reviewers: count() }).from(person).where(judging);
  return row?.reviewers ?? 0;
}
