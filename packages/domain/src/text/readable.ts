/** UTF-16 units of a body. */
const longest = 100_000;
/** List items and quotations that one line opens within each other, and that a body opens in all. */
const deepest = 12;
const most = 1000;

const opening = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))+/gm;
const marker = />|[-*+]|\d+[.)]/g;

/**
 * Whether Markdown parts can be read together in reasonable time: reading lists takes time that grows with the square
 * of their size and nesting. What people write is far below these bounds.
 */
export function readable(parts: readonly string[]): boolean {
  let length = 0;
  let opened = 0;
  for (const part of parts) {
    length += part.length;
    for (const [markers] of part.matchAll(opening)) {
      const depth = markers.match(marker)?.length ?? 0;
      if (depth > deepest) return false;
      opened += depth;
    }
  }
  return length <= longest && opened <= most;
}
