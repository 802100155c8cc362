import { id } from "@convenio/domain/entry/id";
import type { ProposalState } from "@convenio/domain/proposal/states";
import { reviewReasons } from "@convenio/domain/proposal/verdict";
import { textOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { hash, ordinal } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

const input = z.strictObject({
  proposal: id,
  patchset: ordinal,
  hash,
  reason: z.enum(reviewReasons),
  text: textOf(4000),
});

/** Rejects the patchset that was on screen; high and structural risk need two reviewers or one editor. */
export const reject = requires("review.write")
  .input(input)
  .mutation((): Promise<{ state: ProposalState }> => pending());
