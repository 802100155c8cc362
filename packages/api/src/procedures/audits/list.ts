import { auditRows } from "@convenio/db/queries/audit-rows";
import type { AuditRow } from "@convenio/domain/reading/audit-page";
import { nothing } from "../../inputs.ts";
import { requires } from "../../trpc.ts";

/** The published audits, newest first, at most 200. */
export const list = requires("record.read")
  .input(nothing)
  .query(({ ctx }): Promise<AuditRow[]> => auditRows(ctx.connection.db, 200));
