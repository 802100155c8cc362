import type { Nodes, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/** A node of a Markdown text; `depth`: how many others it stands in, 0 for paragraphs and headings of the text itself. */
export type Placed = { readonly node: RootContent; readonly depth: number };

/** A text of CommonMark as its tree. Every string is some CommonMark. */
export function parsed(markdown: string): Root {
  return fromMarkdown(markdown);
}

/** Every node of a text, in the order of the text, parents before children; however deep, without recursion. */
export function nodesOf(tree: Root): Placed[] {
  const found: Placed[] = [];
  const open = childrenOf(tree, 0).toReversed();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    for (const child of childrenOf(next.node, next.depth + 1).toReversed()) open.push(child);
  }
  return found;
}

/** What a reader reads of a Markdown text: its words, without marks, addresses and raw HTML. */
export function plainText(markdown: string): string {
  const pieces = nodesOf(parsed(markdown)).map(({ node }) => {
    if (node.type === "text" || node.type === "inlineCode") return node.value;
    if (node.type === "code") return `\n${node.value}`;
    if (node.type === "break") return " ";
    return node.type === "paragraph" || node.type === "heading" ? "\n" : "";
  });
  return pieces.join("").trim();
}

function childrenOf(node: Nodes, depth: number): Placed[] {
  return "children" in node ? node.children.map((child) => ({ node: child, depth })) : [];
}
