"use client";

import { severalText } from "../../text/several.ts";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { titleOf } from "../entry/title-of.ts";
import { useEditor } from "./editor-tools.tsx";
import { EntryPicker } from "./entry-picker.tsx";
import type { ResolvedName } from "./use-resolved-names.ts";

type Props = {
  id: string;
  resolved: ResolvedName;
  kinds: readonly string[];
  onChoose: (entry: string | null) => void;
};

/** Which entry a name of the list means. It stays after the choice: a wrong one can be changed, and the focus is kept. */
export function NameChoice({ id, resolved: { name, candidates, entry }, kinds, onChoose }: Props) {
  const { lang } = useEditor();
  const t = text(severalText, lang);
  if (candidates.length === 0) {
    return (
      <>
        {!entry && <span className="muted small">{t("unknownName")}</span>}
        <label className="vh" htmlFor={id}>
          {t("searchOther", { name })}
        </label>
        <EntryPicker
          id={id}
          label={t("searchOther", { name })}
          kinds={kinds}
          value={entry}
          onChange={onChoose}
        />
      </>
    );
  }
  return (
    <select
      id={id}
      aria-label={t("whichOne", { name })}
      value={entry ?? "?"}
      onChange={(event) => onChoose(event.target.value === "?" ? null : event.target.value)}
    >
      <option value="?">{text(valueFieldsText, lang)("choose")}</option>
      {candidates.map((one) => (
        <option key={one.id} value={one.id}>
          {titleOf(one, lang)?.text}
        </option>
      ))}
      <option value="">{t("leaveOut")}</option>
    </select>
  );
}
