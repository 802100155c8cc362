import { auditPage } from "@convenio/db/queries/audit-page";
import type { AuditPage } from "@convenio/domain/reading/audit-page";
import { z } from "zod";
import { today } from "../../context.ts";
import { slug } from "../../inputs.ts";
import { orNotFound, requires } from "../../trpc.ts";

/** A published audit at its head, with its linked claims as they stand today. Refusal: `not-found`. */
export const page = requires("record.read")
  .input(z.strictObject({ slug }))
  .query(
    async ({ ctx, input }): Promise<AuditPage> =>
      orNotFound(await auditPage(ctx.connection.db, input.slug, today(ctx))),
  );
