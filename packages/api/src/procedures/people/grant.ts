import { recordGranted } from "@convenio/db/queries/people";
import { type Role, roles } from "@convenio/domain/people/roles";
import { lineOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { instant } from "../../context.ts";
import { orNotFound, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

/** Gives the person with this address a role; the operator's only. Refusal: `not-found`. */
export const grant = requires("person.grant")
  .input(z.strictObject({ email: lineOf(254), role: z.enum(roles) }))
  .mutation(
    ({ ctx, input }): Promise<{ id: string; role: Role }> =>
      write(ctx, async (tx) => {
        const { id, role } = orNotFound(await recordGranted(tx, { ...input, at: instant(ctx) }));
        return { id, role };
      }),
  );
