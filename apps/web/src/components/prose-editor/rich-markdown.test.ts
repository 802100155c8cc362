import { EditorState, TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { linkedRange, putLink } from "./linked-range.ts";
import { richCommands } from "./rich-commands.ts";
import { markdownOf, obstacleIn, richFrom } from "./rich-markdown.ts";

const claim = "claim:01900000-0000-7000-8000-000000000001";
const entry = "entry:01900000-0000-7000-8000-000000000002";

/** The Markdown after `change` was done to the state of a text. */
function edited(blocks: string[], change: (state: EditorState) => EditorState): string {
  const text = richFrom(blocks);
  if (!text) throw new Error("not shown");
  return markdownOf({ ...text, doc: change(EditorState.create({ doc: text.doc })).doc });
}

const at = (state: EditorState, from: number, to = from) =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));

function run(state: EditorState, name: keyof typeof richCommands): EditorState {
  let next = state;
  richCommands[name].run(state, (tr) => {
    next = state.apply(tr);
  });
  return next;
}

describe("a text in the rich editor", () => {
  it.each([
    ["## Origins", "Held in [1960](claim:x), as *one* said.", "* a\n* b", "1. x\n2. y", "> quoted", "---"],
    ["A paragraph\nover two lines with __odd__ marks", "+ plus\n+ signs"],
  ])("is written back as it was read when nothing was touched", (...blocks) => {
    expect(edited(blocks, (state) => state)).toBe(blocks.join("\n\n"));
  });

  it("changes only the paragraph that was touched", () => {
    const said = edited(["* one\n* two", "Here.", "__loud__ and so on"], (state) =>
      state.apply(state.tr.insertText("X", state.doc.child(0).nodeSize + 1)),
    );
    expect(said).toBe("* one\n* two\n\nXHere.\n\n__loud__ and so on");
  });

  it("keeps marks and entry links when words beside them change", () => {
    const markdown = `Held in [1960](${claim}) by [Chile](${entry}).`;
    expect(edited([markdown], (state) => state.apply(state.tr.insertText("First h", 1, 2)))).toBe(
      `First held in [1960](${claim}) by [Chile](${entry}).`,
    );
  });

  it("writes what was typed, not what Markdown would make of it", () => {
    expect(edited(["x"], (state) => state.apply(state.tr.insertText("a <b> *c* [d] &lt; R&D", 1, 2)))).toBe(
      "a \\<b> \\*c\\* \\[d\\] \\&lt; R&D",
    );
  });

  it.each([
    ["![x](https://example.org/x.png)", "image"],
    ["[a][1]\n\n[1]: https://example.org", "definition"],
    ["## ![x](https://example.org/x.png)", "image"],
    ["One\\\ntwo\n---", "heading"],
    ["> One\\\n> two\n> ---", "heading"],
  ] as const)("leaves %s to the plain field, and says why", (markdown, why) => {
    expect(richFrom([markdown])).toBeNull();
    expect(obstacleIn(["Before.", markdown])).toBe(why);
  });

  it("finds nothing in the way of what it shows", () => {
    expect(obstacleIn([])).toBeNull();
    expect(obstacleIn(["## Origins", "so <b>loud</b>", "- a", "One\\\ntwo"])).toBeNull();
  });

  it("of no words is one empty paragraph, and writes nothing", () => {
    expect(edited([], (state) => state)).toBe("");
  });

  it("makes headings, lists and quotes by its commands, and takes them back", () => {
    expect(edited(["Word"], (state) => run(at(state, 2), "heading"))).toBe("## Word");
    expect(edited(["Word"], (state) => run(run(at(state, 2), "heading"), "heading"))).toBe("Word");
    expect(edited(["Word"], (state) => run(at(state, 2), "bullets"))).toBe("- Word");
    expect(edited(["- Word"], (state) => run(at(state, 4), "bullets"))).toBe("Word");
    expect(edited(["Word"], (state) => run(at(state, 2), "quote"))).toBe("> Word");
    expect(edited(["Word"], (state) => run(at(state, 1, 5), "bold"))).toBe("**Word**");
  });
});

describe("a link", () => {
  const put = (blocks: string[], from: number, to: number, words: string | null, href: string) =>
    edited(blocks, (state) => {
      const there = at(state, from, to);
      const range = linkedRange(there);
      return there.apply(putLink(there, range, words ?? range.words ?? "", href));
    });

  it("is put on the words that are selected, with their formatting", () => {
    expect(put(["Held in *1960* first"], 9, 13, null, claim)).toBe(`Held in [*1960*](${claim}) first`);
  });

  it("brings its own words where none are selected", () => {
    expect(put(["Held in "], 8, 8, "1960", claim)).toBe(`Held in[1960](${claim})`);
  });

  it("at the cursor is changed as a whole", () => {
    expect(put([`Held in [1960](${claim}) first`], 11, 11, null, entry)).toBe(
      `Held in [1960](${entry}) first`,
    );
  });
});
