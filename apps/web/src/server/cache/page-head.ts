import { documentCsp } from "../http/security-headers.ts";
import type { Coding } from "./codings.ts";
import { packed, sharedText } from "./packed.ts";

/** Where in a raw head the values stand that differ from answer to answer. */
export const slot = { age: 1, cacheStatus: 3, cacheControl: 5 } as const;

/** Never to be kept by anybody. */
export const unkept = "private, no-store";

/** Seconds for which a cache in front of this one may answer without asking again. */
const sharedSeconds = 60;
const usual = shared(sharedSeconds);

/**
 * The `Cache-Control` of a page that changes by itself in so many milliseconds. Browsers ask again each time, so that
 * a publication shows at the next request.
 */
export function cacheControl(left: number): string {
  return left >= sharedSeconds * 1000 ? usual : shared(Math.max(0, Math.floor(left / 1000)));
}

function shared(seconds: number): string {
  return `public, max-age=0, s-maxage=${seconds}, must-revalidate`;
}

type Page = {
  etag: string;
  tags: readonly string[];
  link: string | undefined;
  coding: Coding;
  length: number;
  security: readonly string[];
};

/** The raw headers (names and values in turn) of a page in one coding, and of the 304 in its place. */
export function pageHead(page: Page): { head: string[]; unchanged: string[] } {
  const { etag, tags, link, coding, length, security } = page;
  const unchanged = [
    ...["Age", "0", "Cache-Status", "", "Cache-Control", usual],
    ...["ETag", packed(etag), "Vary", "Accept-Encoding"],
    // An entry's page shows hundreds of things, and headers must stay short: what it is about comes first.
    ...["Cache-Tag", packed(tags[0] ?? "")],
    ...["Content-Security-Policy", sharedText(documentCsp()), ...security.map(sharedText)],
  ];
  const head = [
    ...unchanged,
    ...["Content-Type", "text/html; charset=utf-8", "Content-Length", packed(String(length))],
    ...(coding === "identity" ? [] : ["Content-Encoding", coding]),
    ...(link === undefined ? [] : ["Link", sharedText(link)]),
  ];
  return { head, unchanged };
}
