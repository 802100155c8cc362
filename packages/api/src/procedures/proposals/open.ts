import { id } from "@convenio/domain/entry/id";
import { languages } from "@convenio/domain/text/languages";
import { lineOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

/** `of`: for a new edition, its exercise. `edition-from`: begin with what the previous edition says. */
const about = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("new"),
    kind: lineOf(40),
    language: z.enum(languages),
    of: id.optional(),
  }),
  z.strictObject({ type: z.literal("entry"), id }),
  z.strictObject({ type: z.literal("source"), id }),
  z.strictObject({ type: z.literal("edition-from"), id }),
]);

/** Begins a draft about one subject. Refusal: `not-found` (no such published subject, no such kind). */
export const open = requires("proposal.write")
  .input(z.strictObject({ about }))
  .mutation((): Promise<{ id: string }> => pending());
