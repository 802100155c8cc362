import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

/** Canonical form after RFC 8785. Only what JSON can hold may be given; `undefined` members are left out. */
export function canonical(value: unknown): string {
  return canonicalize(value) ?? "null";
}

/** sha256 of a text's UTF-8 bytes, lower-case hex. */
export function sha(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** sha256 of a value's canonical form, lower-case hex. */
export function digest(value: unknown): string {
  return sha(canonical(value));
}

/** The same as `digest` of a list; made member by member, so that a long list is never held as one text. */
export function digestList(values: Iterable<unknown>): string {
  const hash = sha256.create().update(utf8ToBytes("["));
  let between = "";
  for (const value of values) {
    hash.update(utf8ToBytes(between + canonical(value)));
    between = ",";
  }
  return bytesToHex(hash.update(utf8ToBytes("]")).digest());
}
