import type { EditorState, Transaction } from "prosemirror-state";
import { richSchema } from "./rich-schema.ts";

const link = richSchema.marks.link;

/** Words of the text that a link covers or may cover; `words` null when they are more than one paragraph. */
export type LinkedRange = { from: number; to: number; words: string | null; href: string | null };

/** What a link at the cursor would be put on: the whole link that the cursor stands in, else the selection. */
export function linkedRange({ selection, doc }: EditorState): LinkedRange {
  const { $from, $to, from, to } = selection;
  const one = $from.sameParent($to);
  const plain = { from, to, words: one ? doc.textBetween(from, to) : null, href: null };
  if (!one) return plain;
  const runs: { from: number; to: number; href: string }[] = [];
  $from.parent.forEach((child, offset) => {
    const href = link.isInSet(child.marks)?.attrs.href;
    const start = $from.start() + offset;
    const last = runs.at(-1);
    if (typeof href !== "string") return;
    if (last?.to === start && last.href === href) last.to = start + child.nodeSize;
    else runs.push({ from: start, to: start + child.nodeSize, href });
  });
  const own = runs.find((run) => run.from <= from && to <= run.to && (from !== to || from > run.from));
  return own ? { ...own, words: doc.textBetween(own.from, own.to) } : plain;
}

/** Puts a link on a range, its words replaced where they were written anew; formatting of unchanged words stays. */
export function putLink(state: EditorState, at: LinkedRange, words: string, href: string): Transaction {
  const { tr } = state;
  let to = at.to;
  if (at.words !== null && words !== at.words) {
    const kept = state.doc.resolve(at.from).marks();
    tr.replaceWith(at.from, at.to, richSchema.text(words, link.removeFromSet(kept)));
    to = at.from + words.length;
  }
  tr.removeMark(at.from, to, link).addMark(at.from, to, link.create({ href }));
  return tr.removeStoredMark(link).scrollIntoView();
}

/** Takes the link off a range; the words stay. */
export function dropLink(state: EditorState, { from, to }: LinkedRange): Transaction {
  return state.tr.removeMark(from, to, link);
}
