import type { ServerResponse } from "node:http";
import type { HeldPage, Variant } from "./held-page.ts";
import { slot } from "./page-head.ts";

/** What differs from answer to answer. `known`: the visitor's `If-None-Match`; `age`: whole seconds. */
export type Said = { known: string | undefined; age: number; cacheStatus: string; cacheControl: string };

/**
 * Answers with a page in one coding, or with 304 when the visitor has it. Nothing here waits or is made anew: the
 * head stands ready, and is written out before anybody else can touch it.
 */
export function answerPage(
  response: ServerResponse,
  { status }: Pick<HeldPage, "status">,
  variant: Variant,
  said: Said,
): void {
  const same = status === 200 && said.known !== undefined && names(said.known, variant.etag);
  const head = same ? variant.unchanged : variant.head;
  head[slot.age] = String(said.age);
  head[slot.cacheStatus] = said.cacheStatus;
  head[slot.cacheControl] = said.cacheControl;
  response.writeHead(same ? 304 : status, head);
  if (same) response.end();
  else response.end(variant.body);
}

/** Whether an `If-None-Match` header names this entity tag, by weak comparison (RFC 9110, 13.1.2). */
function names(header: string, etag: string): boolean {
  if (header === etag || header.trim() === "*") return true;
  return [...header.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, tag]) => tag === etag);
}
