import { id } from "@convenio/domain/entry/id";
import { lineOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

const cell = z.strictObject({ subject: id, cell: lineOf(300) });

/** Takes operations that could not be carried over off the author's list. */
export const settle = requires("proposal.write")
  .input(z.strictObject({ id, cells: z.array(cell).min(1).max(500) }))
  .mutation((): Promise<{ left: number }> => pending());
