"use client";

import type { EntryContent } from "@convenio/domain/entry/content";
import { type Language, languages } from "@convenio/domain/text/languages";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { languageText } from "../entry/value-text.ts";
import { useEditor } from "./editor-tools.tsx";
import { fieldId } from "./problem-fields.ts";
import { useProblems } from "./problems-context.tsx";
import { ProseFields } from "./prose-fields.tsx";

type Props = { subject: string; content: EntryContent; base: EntryContent | null };

/** Title, other names and summary: the language written first in full, each other one folded to its title, or to be begun. */
export function ProseEditor({ subject, content, base }: Props) {
  const { lang, dispatch, focus } = useEditor();
  const t = text(editorText, lang);
  const others = languages.filter((language) => language !== content.language);
  const written = others.filter((language) => content.prose[language]);
  const missing = others.filter((language) => !content.prose[language]);

  function begin(language: Language) {
    dispatch({ type: "prose", subject, lang: language, change: {} });
    focus(fieldId(subject, `title:${language}`));
  }

  return (
    <section className="ed-prose" aria-label={t("name")}>
      <ProseFields subject={subject} content={content} of={content.language} first />
      {written.map((language) => (
        <OtherLanguage key={language} subject={subject} content={content} base={base} of={language} />
      ))}
      {missing.length > 0 && (
        <p className="actions">
          {missing.map((language) => (
            <button
              key={language}
              type="button"
              className="btn small"
              id={fieldId(subject, `prose:${language}`)}
              onClick={() => begin(language)}
            >
              {t("writeIn", { language: languageText(language, lang) })}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}

/** A further language on one line with its title; it stays open while something in it is wrong or empty. */
function OtherLanguage({ subject, content, base, of }: Props & { of: Language }) {
  const { lang, dispatch, focus } = useEditor();
  const t = text(editorText, lang);
  const prose = content.prose[of];
  const wrong = useProblems(
    ({ subject: at, path }) =>
      at === subject && /^(title|summary|alias):/.test(path) && path.split(":")[1] === of,
  ).length;
  const language = languageText(of, lang);
  const isNew = !base?.prose[of];
  return (
    <details className="ed-language" open={isNew || wrong > 0}>
      <summary>
        <b>{t("inLanguage", { language })}</b>{" "}
        <span lang={of} className="muted">
          {prose?.title}
        </span>{" "}
        {wrong > 0 && <span className="tag wrong">{t("problems", { count: wrong })}</span>}
      </summary>
      <ProseFields subject={subject} content={content} of={of} />
      <p className="actions">
        <button
          type="button"
          className="btn small quiet"
          onClick={() => {
            dispatch({ type: "remove-prose", subject, lang: of, what: language });
            focus(fieldId(subject, `prose:${of}`));
          }}
        >
          {t("removeLanguage", { language })}
        </button>
      </p>
    </details>
  );
}
