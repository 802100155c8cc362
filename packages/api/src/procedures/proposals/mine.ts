import type { ProposalRows } from "@convenio/db/queries/proposal-rows";
import { proposalsOf } from "@convenio/db/queries/queue";
import { nothing } from "../../inputs.ts";
import { readTogether } from "../../read-together.ts";
import { readerId, requires } from "../../trpc.ts";

/** The proposals of which the reader is an author, last saved first. */
export const mine = requires("proposal.read")
  .input(nothing)
  .query(({ ctx }): Promise<ProposalRows> => readTogether(ctx, (tx) => proposalsOf(tx, readerId(ctx))));
