"use client";

import type { Language } from "@convenio/domain/text/languages";
import { EditorState, type Transaction } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { useEffect, useRef, useState } from "react";
import { proseEditorText } from "../../text/prose-editor.ts";
import { text } from "../../text/text.ts";
import { LinkDialog, type LinkKind } from "./link-dialog.tsx";
import { LinkLine } from "./link-line.tsx";
import { dropLink, linkedRange, putLink } from "./linked-range.ts";
import { pastedHtml } from "./pasted-html.ts";
import { markdownOf, type RichText as Text } from "./rich-markdown.ts";
import { richPlugins } from "./rich-plugins.ts";
import { kindOfLink } from "./rich-schema.ts";
import { RichToolbar } from "./rich-toolbar.tsx";

export type RichTextProps = {
  /** The DOM id of the text, and of what names and describes it. */
  id: string;
  labelledBy: string;
  describedBy: string;
  invalid: boolean;
  lang: Language;
  /** The language that is written here, by its tag and by its name. */
  of: Language;
  language: string;
  subject: string;
  text: Text;
  /** Told the whole text as Markdown after each change. */
  onChange: (markdown: string) => void;
};

/** Running text, edited as it will be read: a toolbar, the text, and what the link at the cursor leads to. */
export function RichText(props: RichTextProps) {
  const { id, labelledBy, describedBy, invalid, lang, of, language, subject } = props;
  const t = text(proseEditorText, lang);
  const place = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [view, setView] = useState<EditorView | null>(null);
  const [state, setState] = useState<EditorState | null>(null);
  const [asking, setAsking] = useState<LinkKind | null>(null);
  const start = useRef(props.text);

  useEffect(() => {
    if (!place.current) return;
    const { doc, sources } = start.current;
    const plugins = richPlugins({
      // A moment later, when the browser has told what is selected.
      toToolbar: () =>
        requestAnimationFrame(() =>
          toolbar.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus(),
        ),
      link: () => setAsking("web"),
    });
    const made = new EditorView(place.current, {
      state: EditorState.create({ doc, plugins }),
      attributes: () => attributesOf(latest.current),
      transformPastedHTML: pastedHtml,
      dispatchTransaction(this: EditorView, tr: Transaction) {
        const next = this.state.apply(tr);
        this.updateState(next);
        setState(next);
        if (tr.docChanged) latest.current.onChange(markdownOf({ doc: next.doc, sources }));
      },
    });
    setView(made);
    setState(made.state);
    return () => made.destroy();
  }, []);

  useEffect(() => {
    view?.setProps({ attributes: attributesOf({ id, labelledBy, describedBy, invalid, of }) });
  }, [view, id, labelledBy, describedBy, invalid, of]);

  // Back to the text once the dialog is gone: as long as it is there, nothing else can be reached.
  const asked = useRef(false);
  useEffect(() => {
    if (asking === null && asked.current) view?.focus();
    asked.current = asking !== null;
  }, [asking, view]);

  const range = state && linkedRange(state);
  return (
    <div className="rt">
      {view && state && (
        <RichToolbar
          ref={toolbar}
          label={t("tools", { language })}
          controls={id}
          lang={lang}
          view={view}
          state={state}
          onAsk={setAsking}
        />
      )}
      <div className="running rt-text" ref={place} />
      {range?.href && (
        <LinkLine lang={lang} href={range.href} onEdit={() => setAsking(kindOfLink(range.href ?? ""))} />
      )}
      {asking && view && range && (
        <LinkDialog
          kind={asking}
          subject={subject}
          of={of}
          range={range}
          onPut={(words, href) => {
            view.dispatch(putLink(view.state, range, words, href));
            setAsking(null);
          }}
          onDrop={() => {
            view.dispatch(dropLink(view.state, range));
            setAsking(null);
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

type Named = Pick<RichTextProps, "id" | "labelledBy" | "describedBy" | "invalid" | "of">;

function attributesOf({ id, labelledBy, describedBy, invalid, of }: Named): Record<string, string> {
  return {
    id,
    lang: of,
    role: "textbox",
    "aria-multiline": "true",
    "aria-labelledby": labelledBy,
    "aria-describedby": describedBy,
    ...(invalid ? { "aria-invalid": "true" } : {}),
  };
}
