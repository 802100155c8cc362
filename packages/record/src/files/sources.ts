import sourcesData from "../../data/sources.json" with { type: "json" };

/** The sources of the starter record. */
export const sources: unknown[] = [sourcesData];
