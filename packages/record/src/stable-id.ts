import { sha } from "@convenio/domain/revision/canonical";

/**
 * UUID version 8 from the sha256 of a key written in the record's files: every installation has the same ids,
 * and a second load finds what the first one wrote.
 */
export function stableId(key: string): string {
  const hex = sha(`convenio:${key}`);
  const variant = "89ab"[Number.parseInt(hex.slice(16, 17), 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const entryId = (key: string) => stableId(`entry/${key}`);
export const sourceId = (key: string) => stableId(`source/${key}`);

/** From what the id of a claim is made: its entry's key and its own, for one of a spread claim with its target's. */
export const claimKey = (entry: string, claim: string) => `claim/${entry}/${claim}`;
