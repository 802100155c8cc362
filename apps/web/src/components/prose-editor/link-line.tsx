"use client";

import type { Language } from "@convenio/domain/text/languages";
import { editorText } from "../../text/editor.ts";
import { proseEditorText } from "../../text/prose-editor.ts";
import { text } from "../../text/text.ts";
import { useEditor } from "../editor/editor-tools.tsx";
import { entryText } from "../entry/value-text.ts";
import { claimsToMark } from "./claims-to-mark.ts";
import { kindOfLink } from "./rich-schema.ts";

type Props = { lang: Language; href: string; onEdit: () => void };

/** What the link at the cursor leads to, in words, and the way to change it. */
export function LinkLine({ lang, href, onEdit }: Props) {
  const { draft, names } = useEditor();
  const t = text(proseEditorText, lang);
  const id = href.slice(6);
  const kind = kindOfLink(href);
  const claim = claimsToMark(draft(), lang, names).find((one) => one.id === id);
  const said =
    kind === "web"
      ? t("atWeb", { url: href })
      : kind === "entry"
        ? t("atEntry", { entry: entryText(id, lang, names) })
        : t("atClaim", { claim: claim?.label ?? t("noClaim") });
  return (
    <p className="rt-at">
      <span className="muted">{said}</span>{" "}
      <button
        type="button"
        className="btn small quiet"
        onMouseDown={(e) => e.preventDefault()}
        onClick={onEdit}
      >
        {text(editorText, lang)("edit")}
      </button>
    </p>
  );
}
