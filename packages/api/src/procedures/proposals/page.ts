import type { ProposalPage } from "@convenio/domain/reading/proposal-page";
import { byId } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

/** One proposal, for its authors, reviewers and editors; to others it is `not-found`. */
export const page = requires("proposal.read")
  .input(byId)
  .query((): Promise<ProposalPage> => pending());
