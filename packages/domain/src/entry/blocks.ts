import type { Root } from "mdast";
import { parsed } from "../text/markdown.ts";
import type { Block } from "./content.ts";

/** Share of words that two texts must have in common for one to be a new wording of the other. */
const likeEnough = 0.6;

/** The body as the one text that its author edits. */
export function bodyText(blocks: readonly Block[]): string {
  return blocks.map(({ markdown }) => markdown).join("\n\n");
}

/** A line that is a paragraph or a heading wherever it stands between blank lines; most texts are made of such only. */
const plain = /^(?:#{2,3} +)?\p{L}[^\n]*$/u;

/** Rounds of cutting after which a text is taken as it is; two are enough for all that people write. */
const rounds = 20;

/**
 * A Markdown text as its top-level nodes (paragraphs, headings, lists …), each as written. Each of them alone, and all
 * of them joined by blank lines, are cut the same again: two lists that read as one when joined are one.
 */
export function topLevel(text: string): string[] {
  const lines = text.trimEnd().split(/\n(?:[ \t]*\n)+/);
  if (lines.every((line) => plain.test(line))) return lines.map((line) => line.trimEnd());
  let read = text;
  let parts = partsOf(read);
  for (let round = 0; round < rounds; round += 1) {
    const alone = parts.flatMap((part) => partsOf(part));
    const joined = alone.join("\n\n");
    // What people write is joined by blank lines already.
    if (joined === read && alone.length === parts.length) return parts;
    read = joined;
    parts = partsOf(read);
  }
  return parts;
}

/**
 * Cuts a text into blocks. A part keeps the id of the block of `before` that reads the same, else of the one most
 * like it (from 0.6 of the words in common); each id is used once, and may have read several ways before; `newId`
 * gives the rest theirs. `blocksFrom(bodyText(b), b, …)` is b for every b that this function made.
 */
export function blocksFrom(
  text: string,
  before: readonly Block[],
  newId: (markdown: string) => string,
): Block[] {
  const parts = topLevel(text);
  const ids = new Map<number, string>();
  const used = new Set<string>();
  const keep = (at: number, id: string | undefined) => {
    if (id === undefined || ids.has(at) || used.has(id)) return;
    ids.set(at, id);
    used.add(id);
  };
  for (const [at, part] of parts.entries())
    keep(at, before.find(({ id, markdown }) => markdown === part && !used.has(id))?.id);
  const open = [...parts.entries()].filter(([at]) => !ids.has(at));
  const free = before.filter(({ id }) => !used.has(id));
  for (const { at, id } of alike(open, free)) keep(at, id);
  return parts.map((markdown, at) => ({ id: ids.get(at) ?? newId(markdown), markdown }));
}

/** Whether a text is one part of a body and nothing beside it; `tree`: the text as read. */
export function isOnePart(text: string, tree: Root): boolean {
  const parts = partsOf(text, tree);
  return parts.length === 1 && parts[0] === text;
}

function partsOf(text: string, tree: Root = parsed(text)): string[] {
  const starts = new Set<number>();
  for (const { position } of tree.children) {
    const at = position?.start.offset ?? 0;
    // An indented block of code begins with its indentation, which is no part of the node.
    const line = text.lastIndexOf("\n", at - 1) + 1;
    starts.add(text.slice(line, at).trim() === "" ? line : at);
  }
  const cuts = [...starts].sort((a, b) => a - b);
  return cuts.map((from, n) => text.slice(from, cuts[n + 1] ?? text.length).trimEnd());
}

/** Pairs that are alike enough, the most alike first; among equals in the order of the text. */
function alike(parts: readonly [number, string][], blocks: readonly Block[]): { at: number; id: string }[] {
  const known = blocks.map(({ id, markdown }) => ({ id, words: wordsOf(markdown) }));
  const pairs = parts.flatMap(([at, part]) => {
    const words = wordsOf(part);
    return known.map(({ id, words: others }) => ({ at, id, likeness: likeness(words, others) }));
  });
  return pairs
    .filter((pair) => pair.likeness >= likeEnough)
    .sort((a, b) => b.likeness - a.likeness || a.at - b.at);
}

/** How often each word stands in a text; what a link leads to is no word. */
function wordsOf(markdown: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const [word] of markdown.replace(/\]\([^()\s]*\)/g, "]").matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = word.toLowerCase();
    words.set(folded, (words.get(folded) ?? 0) + 1);
  }
  return words;
}

/** Twice the words in common over the words of both (Dice), 0 to 1. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (words: ReadonlyMap<string, number>) =>
    [...words.values()].reduce((sum, times) => sum + times, 0);
  const all = size(a) + size(b);
  if (all === 0) return 0;
  let common = 0;
  for (const [word, times] of a) common += Math.min(times, b.get(word) ?? 0);
  return (2 * common) / all;
}
