import type { SubjectRef } from "../entry/subject.ts";
import type { SubjectContent } from "../proposal/draft.ts";
import { type Language, languages } from "../text/languages.ts";
import { cellOf } from "./cell.ts";
import type { Cells } from "./cell-map.ts";
import type { Json, Operation } from "./operation.ts";
import { same } from "./same.ts";
import { stringsIn } from "./strings-in.ts";

/** The ids of a language's blocks, in their order. */
export function blockOrder(content: SubjectContent | null, lang: Language): string[] {
  const prose = content?.type === "entry" ? content.prose[lang] : undefined;
  return (prose?.body ?? []).map(({ id }) => id);
}

/** `blocks:<lang>`, all ids in order, where adding new blocks last, by id, does not give the order by itself. */
export function rearranged(
  subject: SubjectRef,
  before: SubjectContent | null,
  after: SubjectContent,
): Operation[] {
  return languages.flatMap((lang) => {
    const old = blockOrder(before, lang);
    const now = blockOrder(after, lang);
    const stays = old.filter((id) => now.includes(id));
    const joins = now.filter((id) => !old.includes(id)).sort();
    if (same([...stays, ...joins], now)) return [];
    return [{ subject, cell: `blocks:${lang}`, before: old, after: now }];
  });
}

/** Puts the block cells of a language in the order that `wanted` names; others follow what they followed. */
export function arrange(cells: Cells, lang: Language, wanted: Json): void {
  const blocks = new Map<string, Json>();
  for (const [name, value] of cells) {
    const cell = cellOf(name);
    if (cell.cell === "block" && cell.lang === lang) blocks.set(cell.id, value);
  }
  for (const id of arranged([...blocks.keys()], stringsIn(wanted))) {
    cells.delete(`block:${lang}:${id}`);
    cells.set(`block:${lang}:${id}`, blocks.get(id) ?? null);
  }
}

/**
 * Whether an order of blocks still fits what is published: nobody else has put the blocks that it knew into another
 * order. "done": they stand as it wants already.
 */
export function orderFits({ before, after }: Operation, published: readonly string[]): boolean | "done" {
  const [knew, wants] = [stringsIn(before), stringsIn(after)];
  const there = (ids: readonly string[]) => ids.filter((id) => published.includes(id));
  if (
    wants.every((id) => published.includes(id)) &&
    same(
      published.filter((id) => wants.includes(id)),
      wants,
    )
  )
    return "done";
  return same(
    published.filter((id) => knew.includes(id)),
    there(knew),
  );
}

/** `wanted` as far as it is there, and each other one after that which stood before it. */
function arranged(ids: readonly string[], wanted: readonly string[]): string[] {
  const order = wanted.filter((id) => ids.includes(id));
  for (const [at, id] of ids.entries()) {
    if (wanted.includes(id)) continue;
    const previous = ids[at - 1];
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, id);
  }
  return order;
}
