"use client";

import type { Language } from "@convenio/domain/text/languages";
import type { EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { type KeyboardEvent, type Ref, useState } from "react";
import { proseEditorText } from "../../text/prose-editor.ts";
import { text } from "../../text/text.ts";
import type { LinkKind } from "./link-dialog.tsx";
import { type RichCommandName, richCommands } from "./rich-commands.ts";
import { ToolIcon } from "./tool-icon.tsx";

type Props = {
  ref: Ref<HTMLDivElement>;
  label: string;
  /** The DOM id of the text that it changes. */
  controls: string;
  lang: Language;
  view: EditorView;
  state: EditorState;
  onAsk: (kind: LinkKind) => void;
};

const groups: readonly (readonly RichCommandName[])[] = [
  ["heading", "subheading"],
  ["bold", "italic"],
  ["bullets", "numbers", "quote"],
];
const links: readonly { kind: LinkKind; name: "link" | "claim" | "entry" }[] = [
  { kind: "claim", name: "claim" },
  { kind: "entry", name: "entry" },
  { kind: "web", name: "link" },
];

/** The tools of a text, one stop of the Tab key; arrows, Home and End move among them, Escape leads back to the text. */
export function RichToolbar({ ref, label, controls, lang, view, state, onAsk }: Props) {
  const t = text(proseEditorText, lang);
  const [active, setActive] = useState(0);
  let count = 0;

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const step = { ArrowRight: active + 1, ArrowLeft: active - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Escape") view.focus();
    if (step === undefined) return;
    event.preventDefault();
    const next = (step + buttons.length) % buttons.length;
    setActive(next);
    buttons[next]?.focus();
  }

  function place() {
    const at = count++;
    return { tabIndex: at === active ? 0 : -1, onFocus: () => setActive(at) };
  }

  const command = (name: RichCommandName) => {
    const { run, on } = richCommands[name];
    const possible = run(state);
    return (
      <button
        key={name}
        type="button"
        {...place()}
        aria-label={t(name)}
        title={t(name)}
        aria-pressed={on ? on(state) : undefined}
        aria-disabled={!possible}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          run(view.state, view.dispatch);
          if (on) view.focus();
        }}
      >
        <ToolIcon name={name} />
      </button>
    );
  };

  return (
    <div
      ref={ref}
      className="rt-tools"
      role="toolbar"
      aria-label={label}
      aria-controls={controls}
      onKeyDown={onKeyDown}
    >
      {groups.map((names) => (
        <span key={names[0]} className="rt-group">
          {names.map(command)}
        </span>
      ))}
      <span className="rt-group">
        {links.map(({ kind, name }) => (
          <button
            key={kind}
            type="button"
            {...place()}
            className="worded"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onAsk(kind)}
          >
            {t(name)}
          </button>
        ))}
      </span>
      <span className="rt-group">{(["undo", "redo"] as const).map(command)}</span>
    </div>
  );
}
