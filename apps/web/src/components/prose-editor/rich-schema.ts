import { type DOMOutputSpec, Schema } from "prosemirror-model";

/** Addresses that a link of prose may have: web pages, claims of the entry, other entries. */
const address = /^(https?:\/\/|claim:|entry:)\S+$/i;

/** The levels of headings as `heading.attrs.level`; what is pasted comes down to these two. */
const headings = ["h1", "h2", "h3", "h4", "h5", "h6"].map((tag, at) => ({
  tag,
  attrs: { level: at < 2 ? 2 : 3 },
}));

/** What prose is made of, as the rich editor holds it: the same parts that the pages show. */
export const richSchema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    heading: {
      attrs: { level: { default: 2, validate: "number" } },
      content: "text*",
      group: "block",
      defining: true,
      parseDOM: headings,
      toDOM: ({ attrs }) => [`h${Number(attrs.level) + 1}`, 0],
    },
    blockquote: {
      content: "block+",
      group: "block",
      defining: true,
      parseDOM: [{ tag: "blockquote" }],
      toDOM: () => ["blockquote", 0],
    },
    horizontal_rule: { group: "block", parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
    code_block: {
      content: "text*",
      marks: "",
      group: "block",
      code: true,
      defining: true,
      parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
      toDOM: (): DOMOutputSpec => ["pre", ["code", 0]],
    },
    ordered_list: {
      attrs: { order: { default: 1, validate: "number" }, tight: { default: true } },
      content: "list_item+",
      group: "block",
      parseDOM: [{ tag: "ol" }],
      toDOM: ({ attrs }) => ["ol", attrs.order === 1 ? {} : { start: attrs.order }, 0],
    },
    bullet_list: {
      attrs: { tight: { default: true } },
      content: "list_item+",
      group: "block",
      parseDOM: [{ tag: "ul" }],
      toDOM: () => ["ul", 0],
    },
    list_item: {
      content: "paragraph block*",
      defining: true,
      parseDOM: [{ tag: "li" }],
      toDOM: () => ["li", 0],
    },
    text: { group: "inline" },
    hard_break: {
      inline: true,
      group: "inline",
      selectable: false,
      parseDOM: [{ tag: "br" }],
      toDOM: () => ["br"],
    },
  },
  marks: {
    // The first is the outermost: a link holds its formatting, and is not broken by it.
    link: {
      attrs: { href: { validate: "string" }, title: { default: null } },
      inclusive: false,
      parseDOM: [
        {
          tag: "a[href]",
          getAttrs: (dom) => {
            const href = dom.getAttribute("href") ?? "";
            return address.test(href) ? { href } : false;
          },
        },
      ],
      toDOM: ({ attrs }) => ["a", { href: attrs.href, class: kindOfLink(String(attrs.href)) }, 0],
    },
    em: { parseDOM: [{ tag: "i" }, { tag: "em" }], toDOM: () => ["em", 0] },
    strong: { parseDOM: [{ tag: "b" }, { tag: "strong" }], toDOM: () => ["strong", 0] },
    code: { code: true, parseDOM: [{ tag: "code" }], toDOM: () => ["code", 0] },
  },
});

/** What a link of the text does: marks a claim, leads to an entry, or to a web page. */
export function kindOfLink(href: string): "claim" | "entry" | "web" {
  return href.startsWith("claim:") ? "claim" : href.startsWith("entry:") ? "entry" : "web";
}
