import { reviewQueue } from "@convenio/db/queries/queue";
import { risks } from "@convenio/domain/proposal/risk";
import { reviewStates } from "@convenio/domain/proposal/states";
import type { QueuePage } from "@convenio/domain/reading/proposal-page";
import { z } from "zod";
import { pageNumber } from "../../inputs.ts";
import { readTogether } from "../../read-together.ts";
import { readerId, requires } from "../../trpc.ts";

const input = z.strictObject({
  state: z.enum(reviewStates).optional(),
  risk: z.enum(risks).optional(),
  /** Only those on which the reader has already given a verdict. */
  mine: z.boolean().optional(),
  page: pageNumber,
});

/** Proposals that await a decision, riskiest first, then oldest first. */
export const queue = requires("queue.read")
  .input(input)
  .query(
    ({ ctx, input }): Promise<QueuePage> => readTogether(ctx, (tx) => reviewQueue(tx, readerId(ctx), input)),
  );
