"use client";

import { type EntryContent, emptyProse, type Prose } from "@convenio/domain/entry/content";
import type { Language } from "@convenio/domain/text/languages";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { languageText } from "../entry/value-text.ts";
import { TranslatedFrom } from "../prose-editor/translated-from.tsx";
import { AliasField } from "./alias-field.tsx";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { fieldId } from "./problem-fields.ts";
import { useProblemAt } from "./problems-context.tsx";
import { SimilarEntries } from "./similar-entries.tsx";

type Props = {
  subject: string;
  content: EntryContent;
  of: Language;
  /** Whether it stands at the head of the editor. */
  first?: boolean;
  /** Whether the address will be made of its title. */
  makesAddress?: boolean;
};

/** The prose of one language, set as the head of the page is set. */
export function ProseFields({ subject, content, of, first = false, makesAddress = false }: Props) {
  const { lang, dispatch } = useEditor();
  const t = text(editorText, lang);
  const title = useProblemAt(subject, `title:${of}`);
  const summary = useProblemAt(subject, `summary:${of}`);
  const prose = content.prose[of] ?? emptyProse();
  const language = languageText(of, lang);
  const set = (change: Partial<Prose>) => dispatch({ type: "prose", subject, lang: of, change });
  return (
    <>
      <Field
        id={fieldId(subject, `title:${of}`)}
        label={t("titleIn", { language })}
        note={makesAddress ? t("firstLanguage") : undefined}
        error={title}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            className={first ? "as-title" : "as-title second"}
            lang={of}
            maxLength={200}
            autoComplete="off"
            value={prose.title}
            onChange={(event) => set({ title: event.target.value })}
          />
        )}
      </Field>
      {makesAddress && (
        <SimilarEntries id={fieldId(subject, "similar")} kind={content.kind} title={prose.title} />
      )}
      <Field
        id={fieldId(subject, `summary:${of}`)}
        label={t("summary")}
        note={text(valueFieldsText, lang)("optional")}
        hint={first ? t("summaryHint") : undefined}
        error={summary}
      >
        {(control) => (
          <textarea
            {...control}
            className="as-lede"
            rows={2}
            lang={of}
            maxLength={1200}
            value={prose.summary}
            onChange={(event) => set({ summary: event.target.value })}
          />
        )}
      </Field>
      <AliasField
        subject={subject}
        of={of}
        aliases={prose.aliases}
        onChange={(aliases) => set({ aliases })}
      />
      <TranslatedFrom subject={subject} content={content} of={of} />
    </>
  );
}
