import { lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { redo, redoDepth, undo, undoDepth } from "prosemirror-history";
import type { MarkType, NodeType } from "prosemirror-model";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import type { Command, EditorState } from "prosemirror-state";
import { richSchema } from "./rich-schema.ts";

const { nodes, marks } = richSchema;

/** What a button of the toolbar does. `on`: whether it holds at the cursor; null for what is done, not switched. */
export type RichCommand = { run: Command; on: ((state: EditorState) => boolean) | null };

function inside(state: EditorState, type: NodeType, attrs: { level?: number } = {}): boolean {
  const { $from, to } = state.selection;
  if (to > $from.end()) return false;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type === type && (attrs.level === undefined || node.attrs.level === attrs.level)) return true;
  }
  return false;
}

function marked(state: EditorState, type: MarkType): boolean {
  const { from, to, $from, empty } = state.selection;
  if (empty) return Boolean(type.isInSet(state.storedMarks ?? $from.marks()));
  return state.doc.rangeHasMark(from, to, type);
}

const heading = (level: number): RichCommand => {
  const on = (state: EditorState) => inside(state, nodes.heading, { level });
  return {
    on,
    run: (state, dispatch) =>
      (on(state) ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading, { level }))(state, dispatch),
  };
};

const list = (type: NodeType): RichCommand => {
  const on = (state: EditorState) => inside(state, type);
  return {
    on,
    run: (state, dispatch) => (on(state) ? liftListItem(nodes.list_item) : wrapInList(type))(state, dispatch),
  };
};

const mark = (type: MarkType): RichCommand => ({
  on: (state) => marked(state, type),
  run: toggleMark(type),
});

const inQuote = (state: EditorState) => inside(state, nodes.blockquote);

export type RichCommandName =
  | "heading"
  | "subheading"
  | "bold"
  | "italic"
  | "bullets"
  | "numbers"
  | "quote"
  | "undo"
  | "redo";

/** The commands of the toolbar by name. */
export const richCommands: Readonly<Record<RichCommandName, RichCommand>> = {
  heading: heading(2),
  subheading: heading(3),
  bold: mark(marks.strong),
  italic: mark(marks.em),
  bullets: list(nodes.bullet_list),
  numbers: list(nodes.ordered_list),
  quote: {
    on: inQuote,
    run: (state, dispatch) => (inQuote(state) ? lift : wrapIn(nodes.blockquote))(state, dispatch),
  },
  undo: { on: null, run: (state, dispatch) => undoDepth(state) > 0 && undo(state, dispatch) },
  redo: { on: null, run: (state, dispatch) => redoDepth(state) > 0 && redo(state, dispatch) },
};
