import { type Bounds, bounds } from "./bounds.ts";
import { readEdtf } from "./edtf.ts";

/** First and last possible day of an EDTF text, ISO; both null when there is none or it cannot be read. */
export function daysOf(edtf: string | null): Bounds {
  const read = edtf === null ? null : readEdtf(edtf);
  return read?.ok ? bounds(read.value) : { earliest: null, latest: null };
}
