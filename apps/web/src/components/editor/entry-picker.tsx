"use client";

import { emptyEntry, emptyProse } from "@convenio/domain/entry/content";
import { kindOf } from "@convenio/domain/kinds/all";
import type { EntryName } from "@convenio/domain/reading/names";
import { useState } from "react";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { titleOf } from "../entry/title-of.ts";
import { entryText } from "../entry/value-text.ts";
import { Combobox, type ComboOption } from "./combobox.tsx";
import { useEditor } from "./editor-tools.tsx";
import type { ControlProps } from "./field.tsx";
import { foundStatus } from "./found-status.ts";
import { newId } from "./new-id.ts";
import { folded, named } from "./pasted-names.ts";
import { useFoundEntries } from "./use-editor-api.ts";

type Props = ControlProps & {
  label: string;
  kinds: readonly string[];
  value: string | null;
  /** Entries that are not offered, such as the one being edited. */
  except?: readonly string[];
  onChange: (id: string | null) => void;
};

/** Chooses an entry: a published one, one of this proposal, or a new one begun with what was typed. */
export function EntryPicker({ label, kinds, value, except = [], onChange, ...control }: Props) {
  const { lang, names, learn, dispatch, draft } = useEditor();
  const t = text(valueFieldsText, lang);
  const [q, setQ] = useState("");
  const { found, searching } = useFoundEntries(q, kinds);
  const wanted = folded(q);
  const own = draft().subjects.flatMap(({ id, base, content }) => {
    const name = names.entries[id];
    return base === 0 && content.type === "entry" && name && kinds.includes(content.kind) ? [name] : [];
  });
  const here = own.filter(
    (entry) => wanted !== "" && Object.values(entry.titles).some((title) => folded(title).includes(wanted)),
  );
  const offered = [...here, ...found].filter(({ id }) => !except.includes(id));

  function option(entry: EntryName): ComboOption {
    const kind = kinds.length > 1 ? kindOf(entry.kind)?.words.one[lang] : null;
    const other = Object.values(entry.titles).filter((title) => title !== titleOf(entry, lang)?.text);
    const note = [
      kind,
      entry.slug === null && t("inProposal"),
      entry.demonstration && t("demonstration"),
      ...new Set(other),
    ];
    return {
      key: entry.id,
      label: titleOf(entry, lang)?.text ?? "",
      note: note.filter(Boolean).join(" · "),
      pick: () => {
        learn({ entries: [entry] });
        onChange(entry.id);
      },
    };
  }

  function fresh(kind: string): ComboOption {
    const title = q.trim();
    return {
      key: `new-${kind}`,
      makes: true,
      label: t("newEntry", { kind: kindOf(kind)?.words.one[lang] ?? kind, text: title }),
      pick: () => {
        const id = newId();
        const content = emptyEntry(kind, lang);
        const prose = { [lang]: { ...emptyProse(), title } };
        dispatch({ type: "add-subject", subject: { id, base: 0, content: { ...content, prose } } });
        onChange(id);
      },
    };
  }

  // A new entry is offered once it is known that there is none of that name.
  const answered = !searching && wanted.length > 1 && named(q, offered).length === 0;
  const options = [...offered.map(option), ...(answered ? kinds.map(fresh) : [])];
  return (
    <Combobox
      {...control}
      listLabel={label}
      shown={value === null ? "" : entryText(value, lang, names)}
      options={options}
      status={foundStatus(lang, q, searching, offered.length)}
      onType={setQ}
      onClear={() => onChange(null)}
    />
  );
}
