import { quietHtml } from "./quiet-html.ts";
import { tablesAsLines } from "./tables-as-lines.ts";
import { wordLists } from "./word-lists.ts";

/** What of a pasted page is no text: its machinery, its pictures, its fields. */
const noText =
  "script, style, title, meta, link, base, template, noscript, iframe, object, embed, svg, math, img, picture, " +
  "video, audio, canvas, map, input, select, textarea, button, col, colgroup";

/** All that the schema reads of an element, and what the editor itself writes on its clipboard. */
const kept = new Set(["href", "data-pm-slice"]);

/**
 * HTML as it came from a clipboard or a drop, as text with headings, lists, links and emphasis and nothing else: what
 * Word writes as paragraphs with bullets become lists, tables become lines. It is read in a document that neither
 * runs nor loads anything.
 */
export function pastedHtml(html: string): string {
  // A template takes cells and rows that lost their table, where a page would let go of their borders.
  const template = document.implementation.createHTMLDocument("").createElement("template");
  template.innerHTML = quietHtml(html);
  const { content } = template;
  for (const element of content.querySelectorAll(noText)) element.remove();
  for (const element of content.querySelectorAll("b")) {
    // The wrapping of all that comes from some word processors, which is not bold.
    if (/font-weight:\s*(?:normal|400)/.test(element.dataset.style ?? ""))
      element.replaceWith(...element.childNodes);
  }
  wordLists(content);
  tablesAsLines(content);
  for (const element of content.querySelectorAll("*")) {
    for (const name of element.getAttributeNames()) if (!kept.has(name)) element.removeAttribute(name);
  }
  return template.innerHTML;
}
