"use client";

import { reference } from "@convenio/domain/evidence/reference";
import { emptySource } from "@convenio/domain/evidence/source";
import type { SourceName } from "@convenio/domain/reading/names";
import { useState } from "react";
import { auditEditorText } from "../../text/audit-editor.ts";
import { text } from "../../text/text.ts";
import { sourceTitle } from "../editor/claim-text.ts";
import { Combobox, type ComboOption } from "../editor/combobox.tsx";
import { useEditor } from "../editor/editor-tools.tsx";
import { Field } from "../editor/field.tsx";
import { foundStatus } from "../editor/found-status.ts";
import { newId } from "../editor/new-id.ts";
import { useFoundSources } from "../editor/use-editor-api.ts";

type Props = {
  id: string;
  label: string;
  hint?: string;
  error?: string | null;
  /** A source that is made here is a machine-written text. */
  machine?: boolean;
  value: string | null;
  onChange: (id: string | null) => void;
};

/** Chooses a source: of the register, of this proposal, or a new one begun with what was typed. */
export function SourcePicker({ id, label, hint, error, machine = false, value, onChange }: Props) {
  const { lang, names, learn, dispatch, draft } = useEditor();
  const [q, setQ] = useState("");
  const { found, searching } = useFoundSources(q);
  const wanted = q.trim().toLowerCase();
  const own = draft().subjects.flatMap(({ id: one, content }) =>
    content.type === "source" && content.csl.title.toLowerCase().includes(wanted) && wanted !== ""
      ? (names.sources[one] ?? [])
      : [],
  );
  const offered = [...own, ...found.filter((one) => !own.some((other) => other.id === one.id))];
  const option = (source: SourceName): ComboOption => ({
    key: source.id,
    label: source.content.csl.title,
    note: reference(source.content, lang).rest,
    pick: () => {
      learn({ sources: [source] });
      onChange(source.id);
    },
  });
  const fresh: ComboOption = {
    key: "new",
    makes: true,
    label: text(auditEditorText, lang)("addSource", { text: q.trim() }),
    pick: () => {
      const made = newId();
      const kind = machine ? ("ai-generated" as const) : emptySource.kind;
      const content = { ...emptySource, kind, csl: { ...emptySource.csl, title: q.trim() } };
      dispatch({ type: "add-subject", subject: { id: made, base: 0, content } });
      onChange(made);
    },
  };
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <Combobox
          {...control}
          listLabel={label}
          shown={value === null ? "" : sourceTitle(value, lang, names)}
          options={[...offered.map(option), ...(!searching && wanted.length > 1 ? [fresh] : [])]}
          status={foundStatus(lang, q, searching, offered.length)}
          onType={setQ}
          onClear={() => onChange(null)}
        />
      )}
    </Field>
  );
}
