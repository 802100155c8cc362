/** Where a proposal stands. The last four are ends. */
export const proposalStates = [
  "draft",
  "submitted",
  "changes-requested",
  "approved",
  "published",
  "rejected",
  "withdrawn",
  "superseded",
] as const;
export type ProposalState = (typeof proposalStates)[number];

/** States in which reviewers judge the current patchset. */
export const reviewStates = [
  "submitted",
  "changes-requested",
  "approved",
] as const satisfies readonly ProposalState[];

/** States in which authors may edit the draft and submit again. */
export const openStates = ["draft", ...reviewStates] as const satisfies readonly ProposalState[];

/** Where a proposal came from: people, the operator's initial load, or the loader acting in a demo. */
export const origins = ["people", "import", "demonstration"] as const;
export type Origin = (typeof origins)[number];
