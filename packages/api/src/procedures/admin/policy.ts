import { policyInForce, reviewerCount } from "@convenio/db/queries/policies";
import type { PolicySettings } from "@convenio/domain/reading/policy-page";
import { z } from "zod";
import { readTogether } from "../../read-together.ts";
import { requires } from "../../trpc.ts";

/** The policy in force, and how many people could approve by it. */
export const policy = requires("person.read")
  .input(z.strictObject({}))
  .query(
    ({ ctx }): Promise<PolicySettings> =>
      readTogether(ctx, async (tx) => ({
        inForce: await policyInForce(tx),
        reviewers: await reviewerCount(tx),
      })),
  );
