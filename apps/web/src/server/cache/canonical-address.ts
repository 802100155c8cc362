import type { KnownParameter } from "./known-parameters.ts";

/** What stands for itself in a segment of a path (RFC 3986: pchar). */
const plain = /[A-Za-z0-9\-._~!$&'()*+,;=:@]/;
const unreserved = /[A-Za-z0-9\-._~]/;

/** How many values of one parameter a page is shown. */
const mostValues = 12;

/**
 * The one spelling of a path (RFC 3986, 6.2.2): percent-coding in capitals and only where it is needed, without dot
 * segments, doubled slashes and a slash at the end. It begins with exactly one slash, so that it names a place on
 * this site and no other. The path must decode to text.
 */
export function canonicalPath(path: string): string {
  const segments: string[] = [];
  for (const given of path.split("/")) {
    const segment = canonicalSegment(given);
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return `/${segments.join("/")}`;
}

function canonicalSegment(segment: string): string {
  return segment.replace(/%[0-9a-fA-F]{2}|[^%]/g, (piece) => {
    if (piece.length === 1) return plain.test(piece) ? piece : coded(piece);
    const letter = String.fromCharCode(Number.parseInt(piece.slice(1), 16));
    return unreserved.test(letter) ? letter : piece.toUpperCase();
  });
}

/** Node hands over a raw byte as the character of that number. */
function coded(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

/**
 * The one spelling of a query: only known parameters, in the order of their names, without values that are empty,
 * repeated or not among those that mean something. `?` in front, or nothing when nothing is left.
 */
export function canonicalQuery(query: string, known: readonly KnownParameter[]): string {
  if (query === "" || known.length === 0) return "";
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  const parameters = known.map((one) => (typeof one === "string" ? { name: one, means: () => true } : one));
  for (const { name, means } of parameters.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const said = given.getAll(name).filter((value) => value.trim() !== "" && means(value.trim()));
    for (const value of [...new Set(said)].slice(0, mostValues)) kept.append(name, value);
  }
  const said = kept.toString();
  return said && `?${said}`;
}
