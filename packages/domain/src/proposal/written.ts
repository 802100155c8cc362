/** Characters below which a reason explains nothing: of a proposal, a verdict, a missing source. */
export const shortestReason = 10;

/** Whether a text says something: at least `length` characters without surrounding white space. */
export function written(text: string | null, length = 1): boolean {
  return text !== null && text.trim().length >= length;
}
