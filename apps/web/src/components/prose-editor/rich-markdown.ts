import {
  defaultMarkdownParser,
  defaultMarkdownSerializer,
  MarkdownParser,
  MarkdownSerializer,
} from "prosemirror-markdown";
import type { Node } from "prosemirror-model";
import { richSchema } from "./rich-schema.ts";

const parser = new MarkdownParser(richSchema, defaultMarkdownParser.tokenizer, {
  blockquote: { block: "blockquote" },
  paragraph: { block: "paragraph" },
  list_item: { block: "list_item" },
  bullet_list: { block: "bullet_list" },
  ordered_list: {
    block: "ordered_list",
    getAttrs: (token) => ({ order: Number(token.attrGet("start") ?? 1) }),
  },
  heading: {
    block: "heading",
    getAttrs: (token) => ({ level: token.tag === "h1" || token.tag === "h2" ? 2 : 3 }),
  },
  code_block: { block: "code_block", noCloseToken: true },
  fence: { block: "code_block", noCloseToken: true },
  hr: { node: "horizontal_rule" },
  hardbreak: { node: "hard_break" },
  em: { mark: "em" },
  strong: { mark: "strong" },
  link: { mark: "link", getAttrs: (token) => ({ href: token.attrGet("href") ?? "" }) },
  code_inline: { mark: "code", noCloseToken: true },
});

const { image: _, ...nodes } = defaultMarkdownSerializer.nodes;
const serializer = new MarkdownSerializer(
  { ...nodes, bullet_list: (state, node) => state.renderList(node, "  ", () => "- ") },
  defaultMarkdownSerializer.marks,
  // What would be read as HTML or as the name of a character is written so that it stays what was typed.
  { escapeExtraCharacters: /<|&(?=#?\w+;)/g },
);

/** A text in the rich editor: its document, and for each paragraph that was read the Markdown it was read from. */
export type RichText = { doc: Node; sources: WeakMap<Node, string> };

const hasDefinition = /^ {0,3}\[[^\]]+\]:/m;

/** Reads Markdown, one top-level node a block; null when it holds what the rich editor cannot show without loss. */
export function richFrom(blocks: readonly string[]): RichText | null {
  const sources = new WeakMap<Node, string>();
  const read: Node[] = [];
  try {
    for (const markdown of blocks) {
      if (hasDefinition.test(markdown) || hasBrokenHeading(markdown)) return null;
      const doc = parser.parse(markdown);
      const only = doc.childCount === 1 ? doc.firstChild : null;
      if (only) sources.set(only, markdown);
      doc.forEach((node) => {
        read.push(node);
      });
    }
    const doc = richSchema.nodes.doc.createAndFill(null, read);
    doc?.check();
    return doc && { doc, sources };
  } catch {
    // The parser throws at what the schema does not know, as at images.
    return null;
  }
}

/** What the rich editor cannot show without loss; `heading`: one of several lines. */
export type Obstacle = "image" | "definition" | "heading" | "other";

/** Why `richFrom` does not read these blocks; null when it does. */
export function obstacleIn(blocks: readonly string[]): Obstacle | null {
  if (richFrom(blocks)) return null;
  if (blocks.some((markdown) => hasDefinition.test(markdown))) return "definition";
  if (blocks.some(hasBrokenHeading)) return "heading";
  const tokens = blocks.flatMap((markdown) => parser.tokenizer.parse(markdown, {}));
  const image = tokens.some(({ children }) => children?.some(({ type }) => type === "image"));
  return image ? "image" : "other";
}

/** A heading with a line break in it, which the parser would leave out without a word. */
function hasBrokenHeading(markdown: string): boolean {
  return parser.tokenizer
    .parse(markdown, {})
    .some(
      ({ children }, at, all) =>
        all[at - 1]?.type === "heading_open" && children?.some(({ type }) => type === "hardbreak"),
    );
}

/**
 * The Markdown of a document. What was not touched is written as it was read, so that changing one word
 * changes one block and nothing else of it.
 */
export function markdownOf({ doc, sources }: RichText): string {
  const blocks: string[] = [];
  doc.forEach((node) => {
    blocks.push(sources.get(node) ?? serializer.serialize(richSchema.nodes.doc.create(null, node)).trim());
  });
  return blocks.filter((block) => block !== "").join("\n\n");
}
