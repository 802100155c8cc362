import { recordReviewed } from "@convenio/db/queries/record-review";
import { lockSubjects } from "@convenio/db/queries/subjects";
import { id } from "@convenio/domain/entry/id";
import { approve as decide } from "@convenio/domain/proposal/approve";
import { referencesOf } from "@convenio/domain/proposal/references";
import type { ProposalState } from "@convenio/domain/proposal/states";
import { lineOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { instant } from "../../context.ts";
import { hash, ordinal } from "../../inputs.ts";
import { publishNow } from "../../proposals/publish-now.ts";
import { reviewingFacts } from "../../proposals/reviewing-facts.ts";
import { lockVisible } from "../../proposals/visible-proposal.ts";
import { orRefuse, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

/** What the approver confirms having read. `read`: ids of checks; `acknowledged`: keys of the warnings about the change. */
const input = z.strictObject({
  proposal: id,
  patchset: ordinal,
  hash,
  read: z.array(id).max(20_000),
  acknowledged: z.array(lineOf(2000)).max(2000),
});

/**
 * Approves the patchset that was on screen; publishes in the same transaction when that was all that lacked.
 * Refusals: `not-found`, those of the rule `approve`.
 */
export const approve = requires("review.write")
  .input(input)
  .mutation(
    ({ ctx, input: { proposal: id, ...seen } }): Promise<{ state: ProposalState }> =>
      write(ctx, async (tx) => {
        const kept = await lockVisible(tx, ctx, id);
        const facts = await reviewingFacts(tx, kept, ctx.actor);
        const decision = orRefuse(decide(facts, seen, ctx.actor, instant(ctx), ctx.newId()));
        const state = decision.proposal.to;
        const subjects = facts.current?.subjects ?? [];
        // Before the audit log's lock, or two publications could wait for each other.
        if (state === "approved")
          await lockSubjects(tx, subjects, [...referencesOf(subjects.map(({ content }) => content)).sources]);
        await recordReviewed(tx, decision);
        if (state !== "approved") return { state };
        const published = await publishNow(tx, ctx, { ...kept, proposal: { ...kept.proposal, state } });
        return { state: published.ok ? published.value.proposal.to : state };
      }),
  );
