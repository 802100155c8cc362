/** UTF-16 units of a body. */
const longest = 100_000;
/** List items and quotations that one line opens within each other, and that a body opens in all. */
const deepest = 12;
const most = 1000;
/** Asterisks, underscores and opening brackets of a body. */
const mostTies = 1500;

const opening = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))+/gm;
const marker = />|[-*+]|\d+[.)]/g;
const tie = /[*_[]/g;

/**
 * Whether Markdown parts can be read together in reasonable time: reading lists, and what emphasis and links tie
 * together, takes time that grows with the square of their number. What people write is far below these bounds.
 */
export function readable(parts: readonly string[]): boolean {
  let length = 0;
  let opened = 0;
  let ties = 0;
  for (const part of parts) {
    length += part.length;
    ties += part.match(tie)?.length ?? 0;
    for (const [markers] of part.matchAll(opening)) {
      const depth = markers.match(marker)?.length ?? 0;
      if (depth > deepest) return false;
      opened += depth;
    }
  }
  return length <= longest && opened <= most && ties <= mostTies;
}
