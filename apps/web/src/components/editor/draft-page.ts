import type { ProposalPage } from "@convenio/domain/reading/proposal-page";

/** A proposal as one of its authors sees it: with its draft. */
export type DraftPage = ProposalPage & { draft: NonNullable<ProposalPage["draft"]> };
