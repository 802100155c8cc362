"use client";

import { kinds } from "@convenio/domain/kinds/all";
import type { Language } from "@convenio/domain/text/languages";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { proseEditorText } from "../../text/prose-editor.ts";
import { text } from "../../text/text.ts";
import { useEditor } from "../editor/editor-tools.tsx";
import { EntryPicker } from "../editor/entry-picker.tsx";
import { Field } from "../editor/field.tsx";
import { entryText } from "../entry/value-text.ts";
import { ClaimSelect } from "./claim-select.tsx";
import { claimsToMark } from "./claims-to-mark.ts";
import type { LinkedRange } from "./linked-range.ts";
import { kindOfLink } from "./rich-schema.ts";

/** What words may be linked to: a claim of the entry, an entry, a page of the web. */
export type LinkKind = "claim" | "entry" | "web";

type Props = {
  kind: LinkKind;
  subject: string;
  of: Language;
  range: LinkedRange;
  onPut: (words: string, href: string) => void;
  onDrop: () => void;
  onClose: () => void;
};

const titles = { claim: "claimTitle", entry: "entryTitle", web: "linkTitle" } as const;
const missing = { claim: "whichClaimMissing", entry: "whichEntryMissing", web: "addressWrong" } as const;
const everyKind = kinds.map(({ id }) => id);

/** Asks what the selected words lead to, and for the words where none are selected. */
export function LinkDialog({ kind, subject, of, range, onPut, onDrop, onClose }: Props) {
  const { lang, names, draft } = useEditor();
  const t = text(proseEditorText, lang);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const own = range.href !== null && kindOfLink(range.href) === kind ? range.href : "";
  const [target, setTarget] = useState(kind === "web" ? own : own.slice(6));
  const [typed, setTyped] = useState(range.words || null);
  const [refused, setRefused] = useState(false);
  const claims = claimsToMark(draft(), lang, names).filter((claim) => claim.subject === subject);

  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  const valid = kind === "web" ? /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(target.trim()) : target !== "";
  // Where no words were selected, those of the entry that was chosen are offered.
  const words = typed ?? (kind === "entry" && target !== "" ? entryText(target, of, names) : "");
  const worded = range.words === null || words.trim() !== "";

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    setRefused(true);
    if (!valid) return document.getElementById(`${id}-target`)?.focus();
    if (!worded) return document.getElementById(`${id}-words`)?.focus();
    onPut(words, kind === "web" ? target.trim() : `${kind}:${target}`);
  }

  const error = refused && !valid ? t(missing[kind]) : null;
  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={`${id}-title`}>{t(titles[kind])}</h2>
      <form onSubmit={submit} noValidate>
        {kind === "claim" && (
          <ClaimSelect
            id={`${id}-target`}
            claims={claims}
            value={target}
            error={error}
            onChange={setTarget}
          />
        )}
        {kind === "entry" && (
          <Field id={`${id}-target`} label={t("whichEntry")} error={error}>
            {(control) => (
              <EntryPicker
                {...control}
                label={t("whichEntry")}
                kinds={everyKind}
                except={[subject]}
                value={target || null}
                onChange={(entry) => setTarget(entry ?? "")}
              />
            )}
          </Field>
        )}
        {kind === "web" && (
          <Field id={`${id}-target`} label={t("address")} error={error}>
            {(control) => (
              <input
                {...control}
                type="url"
                placeholder="https://"
                value={target}
                onChange={(event) => setTarget(event.target.value)}
              />
            )}
          </Field>
        )}
        {range.words !== null && (
          <Field
            id={`${id}-words`}
            label={t("words")}
            error={refused && valid && !worded ? t("wordsMissing") : null}
          >
            {(control) => (
              <input
                {...control}
                type="text"
                lang={of}
                value={words}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
        )}
        <p className="actions">
          <button type="submit" className="btn primary">
            {t("put")}
          </button>
          {own && (
            <button type="button" className="btn danger" onClick={onDrop}>
              {t("drop")}
            </button>
          )}
          <button type="button" className="btn quiet" onClick={onClose}>
            {t("cancel")}
          </button>
        </p>
      </form>
    </dialog>
  );
}
