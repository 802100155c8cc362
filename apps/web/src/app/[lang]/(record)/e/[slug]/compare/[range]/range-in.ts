import { numberIn } from "../../../../reads.ts";

/** The revisions that `{a}..{b}` names, as Next hands it over or with its dots encoded; null when it names no two. */
export function rangeIn(segment: string): { from: number; to: number } | null {
  const [, a = "", b = ""] = /^(\d+)(?:\.|%2e){2}(\d+)$/i.exec(segment) ?? [];
  const from = numberIn(a);
  const to = numberIn(b);
  return from === null || to === null ? null : { from, to };
}
