"use client";

import { type EntryContent, entryContent } from "@convenio/domain/entry/content";
import { proseHash } from "@convenio/domain/entry/prose-hash";
import { type Language, languages } from "@convenio/domain/text/languages";
import { proseEditorText } from "../../text/prose-editor.ts";
import { text } from "../../text/text.ts";
import { useEditor } from "../editor/editor-tools.tsx";
import { Field } from "../editor/field.tsx";
import { fieldId } from "../editor/problem-fields.ts";
import { useProblemAt } from "../editor/problems-context.tsx";
import { languageText } from "../entry/value-text.ts";

type Props = { subject: string; content: EntryContent; of: Language };

/** The text of a language as the server will hold it, by its hash; null when there is none. */
function hashIn(content: EntryContent, from: Language): string | null {
  const settled = entryContent.safeParse(content);
  const prose = (settled.success ? settled.data : content).prose[from];
  return prose ? proseHash(prose) : null;
}

/** What the text of one language was translated from, whether it keeps up with it, and who translated. */
export function TranslatedFrom({ subject, content, of }: Props) {
  const { lang, dispatch } = useEditor();
  const t = text(proseEditorText, lang);
  const id = fieldId(subject, `from:${of}`);
  const error = useProblemAt(subject, `from:${of}`);
  const from = content.prose[of]?.from ?? null;
  const others = languages.filter(
    (one) => one !== of && (content.prose[one]?.title.trim() || from?.lang === one),
  );
  // What was written first was made from nothing; it is asked of the others.
  if (others.length === 0 || (of === content.language && from === null)) return null;
  const now = from && hashIn(content, from.lang);
  const language = from ? languageText(from.lang, lang) : "";
  const set = (change: typeof from) =>
    dispatch({ type: "prose", subject, lang: of, change: { from: change } });

  function choose(tag: string) {
    const next = others.find((one) => one === tag);
    const hash = next ? hashIn(content, next) : null;
    set(next && hash ? { lang: next, hash, machine: from?.machine ?? false } : null);
  }

  return (
    <div className="rt-from">
      <Field id={id} label={t("from")} hint={t("fromHint")} error={error}>
        {(control) => (
          <select {...control} value={from?.lang ?? ""} onChange={(event) => choose(event.target.value)}>
            <option value="">{t("fromNone")}</option>
            {others.map((one) => (
              <option key={one} value={one}>
                {languageText(one, lang)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {from && (
        <>
          <label className="choice">
            <input
              type="checkbox"
              checked={from.machine}
              aria-describedby={from.machine ? `${id}-machine` : undefined}
              onChange={(event) => set({ ...from, machine: event.target.checked })}
            />
            {t("machine")}
          </label>
          {from.machine && (
            <p className="hint" id={`${id}-machine`}>
              {t("machineHint")}
            </p>
          )}
          <p className="note">
            {t(now === from.hash ? "current" : "behind", { language })}{" "}
            {now !== null && now !== from.hash && (
              <button type="button" className="btn small" onClick={() => set({ ...from, hash: now })}>
                {t("nowCurrent")}
              </button>
            )}
          </p>
        </>
      )}
    </div>
  );
}
