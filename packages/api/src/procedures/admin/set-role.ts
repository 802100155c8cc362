import { lockStanding, recordPersonChange } from "@convenio/db/queries/record-person";
import { id } from "@convenio/domain/entry/id";
import { changeRole } from "@convenio/domain/people/change-role";
import { type Role, roles } from "@convenio/domain/people/roles";
import { z } from "zod";
import { instant } from "../../context.ts";
import { orNotFound, orRefuse, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

/** Gives a person a role. Refusals: `not-found`, `last-admin`. */
export const setRole = requires("person.admin")
  .input(z.strictObject({ id, role: z.enum(roles) }))
  .mutation(
    ({ ctx, input: { id, role } }): Promise<{ role: Role }> =>
      write(ctx, async (tx) => {
        const facts = orNotFound(await lockStanding(tx, id));
        const change = orRefuse(changeRole(facts, role, ctx.actor, instant(ctx)));
        if (change !== null) await recordPersonChange(tx, change);
        return { role };
      }),
  );
