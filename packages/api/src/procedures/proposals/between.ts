import { id } from "@convenio/domain/entry/id";
import { z } from "zod";
import { ordinal } from "../../inputs.ts";
import { type Between, betweenPatchsets } from "../../proposals/between-patchsets.ts";
import { readVisible } from "../../proposals/visible-proposal.ts";
import { readTogether } from "../../read-together.ts";
import { requires } from "../../trpc.ts";

/** What changed from one patchset of a proposal to another. Refusal: `not-found`. */
export const between = requires("proposal.read")
  .input(z.strictObject({ id, from: ordinal, to: ordinal }))
  .query(
    ({ ctx, input: { id, ...numbers } }): Promise<Between> =>
      readTogether(ctx, async (tx) => {
        await readVisible(tx, ctx, id);
        return betweenPatchsets(tx, id, numbers);
      }),
  );
