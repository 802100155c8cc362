import { type BrotliOptions, constants, createBrotliCompress, createGzip } from "node:zlib";

const level: BrotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Whether bodies of this media type become smaller when compressed. */
export function compressible(contentType: unknown): boolean {
  return /^(?:text\/|application\/(?:json|javascript|manifest\+json|problem\+json)|image\/svg\+xml)/.test(
    String(contentType ?? ""),
  );
}

/** A stream that compresses what an application response writes piece by piece. */
export function compressStream(coding: "br" | "gzip") {
  return coding === "br" ? createBrotliCompress(level) : createGzip();
}
