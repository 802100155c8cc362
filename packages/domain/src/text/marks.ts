import { id, idShape } from "../entry/id.ts";

/** What a passage of prose rests on and leads to: ids of claims and of entries, each once, in order. */
export type Marks = { readonly claims: string[]; readonly entries: string[] };

/** A link's address, taken apart: a mark to a claim, a link to an entry, an address of the web, or none of these. */
export type LinkTarget =
  | { readonly to: "claim" | "entry"; readonly id: string }
  | { readonly to: "web"; readonly url: string }
  | { readonly to: "nowhere" };

/** Marks and entry links are CommonMark links with a scheme of their own: `[1959](claim:ID)`, `[UNITAS](entry:ID)`. */
export function linkTarget(url: string): LinkTarget {
  const colon = url.indexOf(":");
  const scheme = url.slice(0, colon);
  const rest = url.slice(colon + 1);
  if (scheme === "claim" || scheme === "entry")
    return id.safeParse(rest).success ? { to: scheme, id: rest } : { to: "nowhere" };
  return /^https?:\/\/[^\s/?#@]+$|^https?:\/\/[^\s/?#@]+[/?#]\S*$/i.test(url)
    ? { to: "web", url }
    : { to: "nowhere" };
}

/** Where a mark or link is written; `validate` refuses those that Markdown reads as such and this does not find. */
const written = new RegExp(String.raw`(\]\(\s*<?)(claim|entry):(${idShape})`, "g");

/**
 * The claims that a Markdown text is marked with and the entries it links to. Found without reading the Markdown, since
 * it is asked of every text many times: what only looks like a mark, within code, is one too.
 */
export function marksOf(markdown: string): Marks {
  const found = { claim: new Set<string>(), entry: new Set<string>() };
  for (const [, , scheme, id = ""] of markdown.matchAll(written))
    found[scheme === "claim" ? "claim" : "entry"].add(id);
  return { claims: [...found.claim], entries: [...found.entry] };
}

/** The same text with the ids of its marks and entry links exchanged. */
export function withMarks(markdown: string, name: (id: string) => string): string {
  return markdown.replace(
    written,
    (_, open: string, scheme: string, old: string) => `${open}${scheme}:${name(old)}`,
  );
}
