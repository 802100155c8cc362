import { refusalOf } from "@convenio/api/refused";
import type { ProposalPage } from "@convenio/domain/reading/proposal-page";
import { cache } from "react";
import { visitorCaller } from "./caller.ts";

/** A proposal as this visitor may see it; null when it does not exist or is hidden from them. */
export const loadProposal = cache(async (id: string): Promise<ProposalPage | null> => {
  const caller = await visitorCaller();
  try {
    return await caller.proposals.page({ id });
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal?.code === "not-found" || refusal?.code === "input-invalid") return null;
    throw error;
  }
});
