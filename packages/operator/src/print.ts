/** Takes one line of what a verb says, as it says it; errors go where errors go. */
export type Print = (line: string, to?: "out" | "error") => void;
