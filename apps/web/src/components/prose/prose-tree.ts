import { linkTarget } from "@convenio/domain/text/marks";
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

/** The number of each marked claim that `known` holds, in order of first appearance, from 1. */
export function markNumbers(tree: Root, known: (claim: string) => boolean): Map<string, number> {
  const numbers = new Map<string, number>();
  const visit = (node: Root | Element) => {
    for (const child of node.children) {
      if (child.type !== "element") continue;
      const target = child.tagName === "a" ? linkTarget(String(child.properties.href ?? "")) : null;
      if (target?.to === "claim" && known(target.id) && !numbers.has(target.id))
        numbers.set(target.id, numbers.size + 1);
      visit(child);
    }
  };
  visit(tree);
  return numbers;
}
