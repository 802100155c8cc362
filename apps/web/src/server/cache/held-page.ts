import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Coding } from "./codings.ts";
import { pageHead } from "./page-head.ts";
import type { Rendering } from "./render.ts";

/** The body in one coding, with the raw headers of the answers that carry it (200, 404, 410) or do not (304). */
export type Variant = { etag: string; body: Buffer; head: string[]; unchanged: string[] };

/** A rendered page with everything that its answers need. */
export type HeldPage = {
  address: string;
  status: Rendering["status"];
  tags: readonly string[];
  /** Epoch milliseconds: when it was rendered, and from when on it must be rendered anew. */
  storedAt: number;
  freshUntil: number;
  /** When it was last noted that somebody reads it. */
  usedAt: number;
  variants: Partial<Record<Coding, Variant>>;
  /** The coding that is being made, so that it is made once. */
  making: Map<Coding, Promise<Variant>>;
  make(coding: Coding, body: Buffer): Variant;
  html: Buffer;
};

/** A page that is held anyway is worth the effort. */
const brotli = promisify(brotliCompress);
const quality = { kept: 9, passing: 5 };

/** Makes a page out of what was rendered. `lives`: milliseconds; `security`: raw headers of every answer. */
export function heldPage(
  address: string,
  rendering: Rendering,
  { now, lives, security }: { now: number; lives: number; security: readonly string[] },
): HeldPage {
  const { status, tags, html, link } = rendering;
  const digest = createHash("sha256").update(html).digest("base64url").slice(0, 22);
  const make = (coding: Coding, body: Buffer): Variant => {
    const etag = coding === "identity" ? `"${digest}"` : `"${digest}-${coding === "br" ? "br" : "gz"}"`;
    return { etag, body, ...pageHead({ etag, tags, link, coding, length: body.length, security }) };
  };
  return {
    address,
    status,
    tags,
    html,
    storedAt: now,
    freshUntil: now + lives,
    usedAt: now,
    variants: { identity: make("identity", html) },
    making: new Map(),
    make,
  };
}

/**
 * The page in a coding, made once at first demand. `grown` is told when it has been made, because the page is larger
 * now.
 */
export function variantOf(page: HeldPage, coding: Coding, grown: () => void): Promise<Variant> {
  const made = page.variants[coding];
  if (made) return Promise.resolve(made);
  const begun = page.making.get(coding);
  if (begun) return begun;
  const making = compressed(page, coding)
    .then((body) => {
      const variant = page.make(coding, inItsOwnRoom(body));
      page.variants[coding] = variant;
      grown();
      return variant;
    })
    // One that failed is tried again by whoever asks next.
    .finally(() => page.making.delete(coding));
  page.making.set(coding, making);
  return making;
}

/** The same bytes in memory of just their size: a compressor hands over the 16 KB that it wrote into. */
function inItsOwnRoom(body: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(body.length);
  body.copy(own);
  return own;
}

function compressed({ html, storedAt, freshUntil }: HeldPage, coding: Coding): Promise<Buffer> {
  if (coding === "gzip") return promisify(gzip)(html);
  const level = freshUntil > storedAt ? quality.kept : quality.passing;
  return brotli(html, {
    params: { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_SIZE_HINT]: html.length },
  });
}

/** About how many bytes a page takes. */
export function weightOf({ variants, tags }: HeldPage): number {
  const bodies = Object.values(variants).map(({ body, head }) => body.length + 100 * head.length);
  return bodies.reduce((sum, one) => sum + one, 500 + 50 * tags.length);
}
