import type { SourceContent } from "./source.ts";

/**
 * The named group that a source's account comes from: its origin, else its publisher, else "" for unknown, which
 * counts as one. Case, width and spacing make no other origin.
 */
export function originOf({ origin, csl }: Pick<SourceContent, "origin" | "csl">): string {
  return fold(origin) || fold(csl.publisher);
}

function fold(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}
