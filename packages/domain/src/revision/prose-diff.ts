import { diffArrays } from "diff";
import type { Block } from "../entry/content.ts";

/** A piece of a text: in both, or only in the newer or the older. The pieces in order are Markdown where the text is. */
export type TextPart = { readonly text: string; readonly change: "same" | "added" | "removed" };

/**
 * One paragraph (block) of two versions. `from`, `to`: its place in the older and in the newer, from 1, null where it
 * is not. A moved paragraph says what changed in it besides.
 */
export type ProseRow = {
  readonly type: "same" | "changed" | "added" | "removed" | "moved";
  readonly id: string;
  readonly parts: readonly TextPart[];
  readonly from: number | null;
  readonly to: number | null;
};

/** A link's address with its bracket is one word, never cut, so that a mark stays a mark on either side. */
const token = /\]\([^()\s]*\)|[\p{L}\p{N}\p{M}]+(?:[-'’.,:][\p{L}\p{N}\p{M}]+)*|\s+|[^\s]/gu;
/** Changes beyond which two texts are two texts: searching for what they share takes too long. */
const mostChanges = 3000;

/** What changed from one text to another, word by word; words that changed beside each other are one change. */
export function wordDiff(before: string, after: string): TextPart[] {
  const changes = diffArrays(before.match(token) ?? [], after.match(token) ?? [], {
    maxEditLength: mostChanges,
  });
  if (changes === undefined) return replaced(before, after);
  const parts: TextPart[] = [];
  let old = "";
  let now = "";
  const settle = () => {
    parts.push(...replaced(old, now));
    old = "";
    now = "";
  };
  for (const [at, { value, added, removed }] of changes.entries()) {
    const text = value.join("");
    const stays = !added && !removed;
    const between = stays && text.trim() === "" && old + now !== "" && at < changes.length - 1;
    if (added || between) now += text;
    if (removed || between) old += text;
    if (!stays || between) continue;
    settle();
    parts.push({ text, change: "same" });
  }
  settle();
  return parts;
}

/**
 * A body's paragraphs, old and new, in the order of the newer; what was removed stands after what it stood after.
 * Paragraphs are known by their ids: one that stands elsewhere is moved, never removed and added.
 */
export function proseDiff(before: readonly Block[], after: readonly Block[]): ProseRow[] {
  const places = new Map(before.map(({ id }, at) => [id, at]));
  const texts = new Map(before.map(({ id, markdown }) => [id, markdown]));
  const kept = new Set(after.map(({ id }) => id));
  const stay = inStep(after.flatMap(({ id }) => places.get(id) ?? []));
  const rows = after.map(({ id, markdown }, at): ProseRow => {
    const place = places.get(id);
    const to = at + 1;
    if (place === undefined) return { type: "added", id, parts: replaced("", markdown), from: null, to };
    const parts = wordDiff(texts.get(id) ?? "", markdown);
    const type = !stay.has(place)
      ? "moved"
      : parts.some(({ change }) => change !== "same")
        ? "changed"
        : "same";
    return { type, id, parts, from: place + 1, to };
  });
  for (const [at, { id, markdown }] of before.entries()) {
    if (kept.has(id)) continue;
    const previous = before[at - 1]?.id;
    const row: ProseRow = { type: "removed", id, parts: replaced(markdown, ""), from: at + 1, to: null };
    rows.splice(rows.findIndex((other) => other.id === previous) + 1, 0, row);
  }
  return rows;
}

function replaced(old: string, now: string): TextPart[] {
  const parts: TextPart[] = [];
  if (old !== "") parts.push({ text: old, change: "removed" });
  if (now !== "") parts.push({ text: now, change: "added" });
  return parts;
}

/** The most places that stand in rising order: the paragraphs that did not move. */
function inStep(places: readonly number[]): Set<number> {
  const runs: number[][] = [];
  for (const place of places) {
    const before = runs.filter((run) => (run.at(-1) ?? -1) < place);
    const longest = before.reduce<readonly number[]>(
      (best, run) => (run.length > best.length ? run : best),
      [],
    );
    runs.push([...longest, place]);
  }
  return new Set(runs.reduce<number[]>((best, run) => (run.length > best.length ? run : best), []));
}
