import type { IncomingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import {
  type BrotliOptions,
  brotliCompress,
  constants,
  createBrotliCompress,
  createGzip,
  gzip,
} from "node:zlib";

export type Coding = "br" | "gzip";

const level: BrotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** The content coding to answer with: Brotli before gzip, where the visitor's `Accept-Encoding` allows. */
export function acceptedCoding(headers: IncomingHttpHeaders): Coding | undefined {
  const accepted = String(headers["accept-encoding"] ?? "")
    .toLowerCase()
    .split(",")
    .map((part) => part.trim().split(/\s*;\s*/))
    .filter(([, q]) => q === undefined || Number(q.replace("q=", "")) > 0)
    .map(([name]) => name);
  if (accepted.includes("br")) return "br";
  return accepted.includes("gzip") ? "gzip" : undefined;
}

/** Whether bodies of this media type become smaller when compressed. */
export function compressible(contentType: unknown): boolean {
  return /^(?:text\/|application\/(?:json|javascript|manifest\+json|problem\+json)|image\/svg\+xml)/.test(
    String(contentType ?? ""),
  );
}

/** A whole body in the given coding. */
export function compressWhole(body: Buffer, coding: Coding): Promise<Buffer> {
  return coding === "br" ? promisify(brotliCompress)(body, level) : promisify(gzip)(body);
}

/** A stream that compresses what an application response writes piece by piece. */
export function compressStream(coding: Coding) {
  return coding === "br" ? createBrotliCompress(level) : createGzip();
}
