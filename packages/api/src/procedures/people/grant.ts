import { roles } from "@convenio/domain/people/roles";
import { lineOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

/** Gives the person with this address a role; the operator's only. Refusal: `not-found`. */
export const grant = requires("person.grant")
  .input(z.strictObject({ email: lineOf(254), role: z.enum(roles) }))
  .mutation((): Promise<{ id: string; role: string }> => pending());
