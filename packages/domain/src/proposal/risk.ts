/** From the least to the most; the riskiest operation of a patchset decides. `import` is the operator's initial load. */
export const risks = ["low", "normal", "high", "structural", "import"] as const;
export type Risk = (typeof risks)[number];
