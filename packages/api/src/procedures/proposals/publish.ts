import type { ProposalState } from "@convenio/domain/proposal/states";
import { byId } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

type PublishResult = {
  state: ProposalState;
  published: { type: "entry" | "source"; id: string; number: number; slug: string | null }[];
};

/** Publishes an approved proposal. */
export const publish = requires("proposal.write")
  .input(byId)
  .mutation((): Promise<PublishResult> => pending());
