import type { ProposalPage } from "@convenio/domain/reading/proposal-page";
import { cache } from "react";
import { visitorCaller } from "./caller.ts";
import { orMissing } from "./or-missing.ts";

/** A proposal as this visitor may see it; null when it does not exist or is hidden from them. */
export const loadProposal = cache(async (id: string): Promise<ProposalPage | null> => {
  return orMissing((await visitorCaller()).proposals.page({ id }));
});
