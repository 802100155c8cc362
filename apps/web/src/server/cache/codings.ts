/** The content codings in which a text is sent; `identity` is the text as it is. */
export type Coding = "br" | "gzip" | "identity";

const offered = ["br", "gzip", "identity"] as const;

/** Answers already found; browsers send a handful of different headers. */
const found = new Map<string, Coding | null>();
const mostFound = 500;

/**
 * The coding to answer with, for an `Accept-Encoding` header (RFC 9110, 12.5.3): the one that the visitor weighs
 * most, Brotli before gzip before identity where weights are equal. Null when the visitor accepts none of them.
 */
export function preferredCoding(header: string | undefined): Coding | null {
  if (header === undefined) return "identity";
  const known = found.get(header);
  if (known !== undefined) return known;
  const chosen = choose(header);
  if (found.size >= mostFound) found.clear();
  found.set(header, chosen);
  return chosen;
}

function choose(header: string): Coding | null {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
    if (name !== "") weights.set(name === "x-gzip" ? "gzip" : name, weightOf(weight));
  }
  const rest = weights.get("*");
  const weigh = (coding: Coding) =>
    // Without a word about it identity is acceptable, and less welcome than whatever is named.
    weights.get(coding) ?? rest ?? (coding === "identity" ? Number.MIN_VALUE : 0);
  const [best] = offered
    .map((coding) => ({ coding, weight: weigh(coding) }))
    .sort((a, b) => b.weight - a.weight);
  return best && best.weight > 0 ? best.coding : null;
}

/** A weight that is no number from 0 to 1 counts as a refusal. */
function weightOf(text: string): number {
  return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(text) ? Number(text) : 0;
}
