import type { SubjectRef } from "@convenio/domain/entry/subject";
import type { ProposalState } from "@convenio/domain/proposal/states";
import { byId } from "../../inputs.ts";
import { publishNow } from "../../proposals/publish-now.ts";
import { lockVisible } from "../../proposals/visible-proposal.ts";
import { orRefuse, requires } from "../../trpc.ts";
import { write } from "../../write.ts";

type PublishResult = {
  state: ProposalState;
  published: (SubjectRef & { number: number })[];
};

/** Publishes an approved proposal, all or nothing. Refusals: `not-found`, those of the rule `publish`. */
export const publish = requires("proposal.write")
  .input(byId)
  .mutation(
    ({ ctx, input }): Promise<PublishResult> =>
      write(ctx, async (tx) => {
        const kept = await lockVisible(tx, ctx, input.id);
        const { proposal, revisions } = orRefuse(await publishNow(tx, ctx, kept));
        return {
          state: proposal.to,
          published: revisions.map(({ subject, number }) => ({ ...subject, number })),
        };
      }),
  );
