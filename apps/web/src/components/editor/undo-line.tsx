"use client";

import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import type { DraftState } from "./draft-reducer.ts";
import { useEditor } from "./editor-tools.tsx";

/** Right after a removal: what is gone, and a way to have it back. */
export function UndoLine({ undo }: { undo: DraftState["undo"] }) {
  const { lang, dispatch } = useEditor();
  const t = text(editorText, lang);
  return (
    <div role="status" className={undo ? "ed-undo wrap" : "ed-undo"}>
      {undo && (
        <p>
          {t("removed", { what: undo.what })}{" "}
          <button type="button" className="btn small" onClick={() => dispatch({ type: "undo" })}>
            {t("undo")}
          </button>
        </p>
      )}
    </div>
  );
}
