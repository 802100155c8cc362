import { proposalPage } from "@convenio/db/queries/proposal-page";
import type { ProposalPage } from "@convenio/domain/reading/proposal-page";
import { instant } from "../../context.ts";
import { byId } from "../../inputs.ts";
import { readVisible } from "../../proposals/visible-proposal.ts";
import { readTogether } from "../../read-together.ts";
import { requires } from "../../trpc.ts";

/** One proposal, for its authors, reviewers and editors; to others it is `not-found`. */
export const page = requires("proposal.read")
  .input(byId)
  .query(
    ({ ctx, input }): Promise<ProposalPage> =>
      readTogether(ctx, async (tx) =>
        proposalPage(tx, await readVisible(tx, ctx, input.id), ctx.actor, instant(ctx)),
      ),
  );
