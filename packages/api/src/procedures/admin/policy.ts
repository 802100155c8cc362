import { policyInForce } from "@convenio/db/queries/policies";
import { reviewerCount } from "@convenio/db/queries/reviewer-count";
import type { PolicySettings } from "@convenio/domain/reading/policy-settings";
import { z } from "zod";
import { readTogether } from "../../read-together.ts";
import { requires } from "../../trpc.ts";

/** The policy in force, which everybody reads, and how many people could approve, which admins see as they see people. */
export const policy = requires("person.read")
  .input(z.strictObject({}))
  .query(
    ({ ctx }): Promise<PolicySettings> =>
      readTogether(ctx, async (tx) => ({
        inForce: await policyInForce(tx),
        reviewers: await reviewerCount(tx),
      })),
  );
