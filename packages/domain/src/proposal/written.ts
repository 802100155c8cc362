/** Characters below which a reason explains nothing: of a proposal, a verdict, a missing source. */
export const shortestReason = 10;

/** What is there and cannot be seen, as a zero-width space. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Whether a text says something: at least `length` characters that can be seen, without surrounding white space. */
export function written(text: string | null, length = 1): boolean {
  return text !== null && text.replace(unseen, "").trim().length >= length;
}
