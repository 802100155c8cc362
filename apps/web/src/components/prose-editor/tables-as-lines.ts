/** What cannot stand within a line. */
const blocks = "ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre, hr";

/**
 * Puts lines in the place of tables, which prose does not have: a paragraph for a row, with " | " between its cells.
 * Cells that hold more than a line's words stand one below the other.
 */
export function tablesAsLines(root: DocumentFragment): void {
  // From the last to the first: a table within a cell is lines before its own table is.
  for (const table of [...root.querySelectorAll("table")].reverse()) table.replaceWith(...linesOf(table));
  for (const cell of root.querySelectorAll("td, th")) if (!cell.closest("tr")) gather(cell);
  for (const row of root.querySelectorAll("tr")) row.replaceWith(...lineOf(row));
}

/** Puts a cell that lost its row, and the cells that follow it, into one. */
function gather(cell: Element): void {
  const row = cell.ownerDocument.createElement("tr");
  cell.before(row);
  for (let next: Element | null = cell; next?.matches("td, th"); next = row.nextElementSibling)
    row.append(next);
}

function linesOf(table: HTMLTableElement): Node[] {
  const rows = [...table.querySelectorAll("tr")];
  const caption = table.querySelector("caption");
  const words = caption ? [paragraph(table, [...caption.childNodes])] : [];
  const only = rows.length === 1 && rows[0]?.children.length === 1 ? rows[0].children[0] : null;
  // One cell is no table but a frame around text.
  return only ? [...words, ...only.childNodes] : [...words, ...rows.flatMap(lineOf)];
}

function lineOf(row: HTMLTableRowElement): Node[] {
  const cells = [...row.children];
  if (cells.every((cell) => blank(cell))) return [];
  if (cells.some((cell) => cell.querySelector(blocks))) {
    return cells.map((cell) => {
      const part = row.ownerDocument.createElement("div");
      part.append(...cell.childNodes);
      return part;
    });
  }
  return [
    paragraph(
      row,
      cells.flatMap((cell, at) => [...(at > 0 ? [" | "] : []), ...(blank(cell) ? [] : inline(cell))]),
    ),
  ];
}

/** What stands in a cell as words of one line. */
function inline(cell: Element): Node[] {
  for (const part of cell.querySelectorAll("br")) part.replaceWith(" ");
  for (const part of cell.querySelectorAll("p, div")) part.replaceWith(" ", ...part.childNodes, " ");
  trimEnds(cell);
  return [...cell.childNodes];
}

function trimEnds(cell: Element): void {
  cell.normalize();
  const { firstChild: first, lastChild: last } = cell;
  if (first?.nodeType === 3) first.nodeValue = (first.nodeValue ?? "").trimStart();
  if (last?.nodeType === 3) last.nodeValue = (last.nodeValue ?? "").trimEnd();
}

function blank(cell: Element): boolean {
  return (cell.textContent ?? "").trim() === "";
}

function paragraph(beside: Element, parts: readonly (Node | string)[]): HTMLParagraphElement {
  const made = beside.ownerDocument.createElement("p");
  made.append(...parts);
  return made;
}
