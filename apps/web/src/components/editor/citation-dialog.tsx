"use client";

import type { Citation } from "@convenio/domain/evidence/citation";
import { useEffect, useRef, useState } from "react";
import { citingText } from "../../text/citing.ts";
import { text } from "../../text/text.ts";
import type { CitationErrors } from "./citation-errors.ts";
import { missingIn } from "./draft-citations.ts";
import { useEditor } from "./editor-tools.tsx";
import { PassageFields } from "./passage-fields.tsx";
import { SourceChooser } from "./source-chooser.tsx";

type Props = {
  heading: string;
  citation: Citation;
  /** Said at the place of the field: what the server refused in this citation. */
  problem: string | null;
  onChange: (citation: Citation) => void;
  onDone: () => void;
  /** Puts everything back as it was before the dialog opened. */
  onCancel: () => void;
};

const fieldOf = {
  source: "cite-source",
  locator: "cite-locator",
  quote: "cite-quote",
  "quote-language": "cite-lang",
};
const needs = {
  source: "needSource",
  locator: "needLocator",
  quote: "needQuote",
  "quote-language": "needLanguage",
} as const;

/** The one small dialog in which a source is attached: which source, where in it, what it says, what it does to the claim. */
export function CitationDialog({ heading, citation, problem, onChange, onDone, onCancel }: Props) {
  const { lang } = useEditor();
  const t = text(citingText, lang);
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState(false);
  const missing = missingIn(citation);
  const errors: CitationErrors = asked
    ? Object.fromEntries(missing.map((part) => [part, t(needs[part])]))
    : {};

  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  function done() {
    const first = missing[0];
    if (!first) return onDone();
    setAsked(true);
    requestAnimationFrame(() => document.getElementById(fieldOf[first])?.focus());
  }

  return (
    <dialog
      ref={dialog}
      className="cite"
      aria-labelledby="cite-heading"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <form
        method="dialog"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
      >
        <h2 id="cite-heading">{heading}</h2>
        {problem && <p className="error">{problem}</p>}
        <SourceChooser citation={citation} error={errors.source ?? null} onChange={onChange} />
        {citation.source !== null && (
          <PassageFields citation={citation} errors={errors} onChange={onChange} />
        )}
        <p className="actions end">
          <button type="submit" className="btn primary">
            {t("done")}
          </button>
          {asked && missing.length > 0 && (
            <button type="button" className="btn" onClick={onDone}>
              {t("leave")}
            </button>
          )}
          <button type="button" className="btn quiet" onClick={onCancel}>
            {t("cancel")}
          </button>
        </p>
      </form>
    </dialog>
  );
}
