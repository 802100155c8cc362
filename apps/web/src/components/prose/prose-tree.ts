import type { Element, Root } from "hast";
import rehypeSanitize from "rehype-sanitize";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/** What prose may hold; everything else is left out. Raw HTML and images never get this far. */
const allowed = {
  tagNames: ["a", "blockquote", "br", "code", "em", "h2", "h3", "hr", "li", "ol", "p", "pre", "strong", "ul"],
  attributes: { a: ["href"], ol: ["start"] },
  protocols: { href: ["http", "https", "claim", "entry"] },
};

const pipeline = unified().use(remarkParse).use(remarkRehype).use(rehypeSanitize, allowed).freeze();

/**
 * Markdown as a tree of safe HTML: the one way in which prose becomes a page. Marks and entry links keep
 * their schemes (`claim:`, `entry:`); whoever shows the tree says where they lead.
 */
export function proseTree(markdown: string): Root {
  return pipeline.runSync(pipeline.parse(markdown));
}

/** What a link of the tree leads to. */
export type LinkTarget = { to: "claim" | "entry"; id: string } | { to: "web"; href: string } | null;

const mark = /^(claim|entry):([0-9a-f-]{36})$/i;
const web = /^https?:\/\/[^/?#\s]+/i;

/** Reads the address of a link; null for what leads nowhere a reader may be sent. */
export function linkTarget(href: unknown): LinkTarget {
  if (typeof href !== "string") return null;
  const found = mark.exec(href);
  if (found?.[2]) return { to: found[1]?.toLowerCase() === "claim" ? "claim" : "entry", id: found[2] };
  return web.test(href) ? { to: "web", href } : null;
}

/** The number of each marked claim that `known` holds, in order of first appearance, from 1. */
export function markNumbers(tree: Root, known: (claim: string) => boolean): Map<string, number> {
  const numbers = new Map<string, number>();
  const visit = (node: Root | Element) => {
    for (const child of node.children) {
      if (child.type !== "element") continue;
      const target = child.tagName === "a" ? linkTarget(child.properties.href) : null;
      if (target?.to === "claim" && known(target.id) && !numbers.has(target.id))
        numbers.set(target.id, numbers.size + 1);
      visit(child);
    }
  };
  visit(tree);
  return numbers;
}
