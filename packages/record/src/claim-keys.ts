import type { EntryFile } from "./record-file.ts";

/** The keys of all claims that an entry file makes; one of a spread claim is `<claim key>/<target key>`. */
export function claimKeys({ claims }: EntryFile): string[] {
  return claims.flatMap(({ key, entries }) => entries?.map((target) => `${key}/${target}`) ?? [key]);
}
