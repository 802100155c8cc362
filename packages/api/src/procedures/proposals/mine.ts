import type { Names } from "@convenio/domain/reading/names";
import type { ProposalRow } from "@convenio/domain/reading/proposal-page";
import { nothing } from "../../inputs.ts";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

type MyProposals = { rows: ProposalRow[]; names: Names };

/** The proposals of which the reader is an author, last saved first. */
export const mine = requires("proposal.read")
  .input(nothing)
  .query((): Promise<MyProposals> => pending());
