"use client";

import { type Citation, emptyCitation } from "@convenio/domain/evidence/citation";
import type { Draft } from "@convenio/domain/proposal/draft";
import { useState } from "react";
import { citingText } from "../../text/citing.ts";
import { severalText } from "../../text/several.ts";
import { text } from "../../text/text.ts";
import { CitationDialog } from "./citation-dialog.tsx";
import { passageText } from "./claim-text.ts";
import { citeAgain, passagesOf } from "./draft-citations.ts";
import { useEditor } from "./editor-tools.tsx";
import { newId } from "./new-id.ts";
import { PassagePicks } from "./passage-picks.tsx";

type Props = { passage: Citation | null; onChange: (passage: Citation | null) => void };

/** The one passage that several claims will share: one already entered, or a new one from the dialog. */
export function SeveralPassage({ passage, onChange }: Props) {
  const { lang, names, draft, dispatch, focus } = useEditor();
  const t = text(severalText, lang);
  const [editing, setEditing] = useState<{ citation: Citation; draft: Draft } | null>(null);
  const known = passagesOf(draft());

  function close(kept: Citation | null) {
    setEditing(null);
    onChange(kept);
    focus("several-passage");
  }

  return (
    <fieldset className="field">
      <legend>{t("passage")}</legend>
      {passage ? (
        <blockquote lang={passage.quote?.lang || undefined}>
          {passage.quote?.text && `“${passage.quote.text}” `}
          <footer lang={lang}>{passageText(passage, lang, names)}</footer>
        </blockquote>
      ) : (
        <p className="hint">{t("noPassage")}</p>
      )}
      <p className="actions">
        <button
          type="button"
          className="btn small"
          id="several-passage"
          onClick={() => setEditing({ citation: passage ?? emptyCitation(newId()), draft: draft() })}
        >
          {t(passage ? "editPassage" : "newPassage")}
        </button>
      </p>
      {!passage && known.length > 0 && (
        <>
          <p className="label">{text(citingText, lang)("orSame")}</p>
          <PassagePicks passages={known} onPick={(picked) => close(citeAgain(picked, newId()))} />
        </>
      )}
      {editing && (
        <CitationDialog
          heading={text(citingText, lang)("citingSeveral")}
          citation={editing.citation}
          problem={null}
          onChange={(citation) => setEditing({ ...editing, citation })}
          onDone={() => close(editing.citation.source === null ? null : editing.citation)}
          onCancel={() => {
            dispatch({ type: "load", draft: editing.draft });
            close(passage);
          }}
        />
      )}
    </fieldset>
  );
}
