"use client";

import { severalText } from "../../text/several.ts";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { titleOf } from "../entry/title-of.ts";
import { entryText } from "../entry/value-text.ts";
import { useEditor } from "./editor-tools.tsx";
import { EntryPicker } from "./entry-picker.tsx";
import type { ResolvedName } from "./use-resolved-names.ts";

type Props = {
  id: string;
  names: readonly ResolvedName[];
  kinds: readonly string[];
  /** Entries that the entry names already in this role. */
  present: ReadonlySet<string>;
  onChoose: (name: string, entry: string | null) => void;
};

/** What was read from the list: what each name was taken for, and those for which a person has to choose. */
export function SeveralNames({ id, names, kinds, present, onChoose }: Props) {
  const { lang, names: known } = useEditor();
  const t = text(severalText, lang);
  const waiting = names.filter(({ entry }) => entry === null).length;
  return (
    <div className="ed-read">
      <p role="status">
        {t("resolved", { count: names.length })}
        {waiting > 0 && <b>; {t("open", { count: waiting })}</b>}
      </p>
      <ul>
        {names.map(({ name, candidates, entry }, index) => {
          const found = candidates.find((one) => one.id === entry);
          const title = titleOf(found, lang)?.text ?? (entry ? entryText(entry, lang, known) : "");
          const field = `${id}-name-${index}`;
          return (
            <li key={name}>
              <span className="typed">{name}</span>
              {entry ? (
                <span>
                  {title} {present.has(entry) && <span className="tag">{t("already")}</span>}
                </span>
              ) : (
                <span className="pick">
                  {candidates.length > 0 ? (
                    <select
                      id={field}
                      aria-label={t("whichOne", { name })}
                      value={entry ?? "?"}
                      onChange={(event) =>
                        onChoose(name, event.target.value === "?" ? null : event.target.value)
                      }
                    >
                      <option value="?">{text(valueFieldsText, lang)("choose")}</option>
                      {candidates.map((one) => (
                        <option key={one.id} value={one.id}>
                          {titleOf(one, lang)?.text}
                        </option>
                      ))}
                      <option value="">{t("leaveOut")}</option>
                    </select>
                  ) : (
                    <>
                      <span className="muted small">{t("unknownName")}</span>
                      <label className="vh" htmlFor={field}>
                        {t("searchOther", { name })}
                      </label>
                      <EntryPicker
                        id={field}
                        label={t("searchOther", { name })}
                        kinds={kinds}
                        value={null}
                        onChange={(chosen) => chosen && onChoose(name, chosen)}
                      />
                    </>
                  )}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
