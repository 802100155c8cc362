import type { EntryFile } from "./record-file.ts";

const mostEntries = 25;
const mostClaims = 250;

/**
 * Groups of entries put together, in their order, as far as one transaction takes them in a few seconds. A group
 * is never parted, however large it is.
 */
export function loads(groups: readonly EntryFile[][]): EntryFile[][] {
  const found: EntryFile[][] = [];
  for (const group of groups) {
    const open = found.at(-1);
    const together = [...(open ?? []), ...group];
    const claims = together.reduce((sum, file) => sum + claimsOf(file), 0);
    if (open !== undefined && together.length <= mostEntries && claims <= mostClaims) open.push(...group);
    else found.push([...group]);
  }
  return found;
}

function claimsOf({ claims }: EntryFile): number {
  return claims.reduce((sum, { entries }) => sum + (entries?.length ?? 1), 0);
}
