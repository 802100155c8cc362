"use client";

import type { EntryContent } from "@convenio/domain/entry/content";
import type { Language } from "@convenio/domain/text/languages";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { languageText } from "../entry/value-text.ts";
import { useEditor } from "./editor-tools.tsx";
import { fieldId } from "./problem-fields.ts";
import { useProblems } from "./problems-context.tsx";
import { ProseFields } from "./prose-fields.tsx";
import { proseOrder } from "./prose-order.ts";

type Props = { subject: string; content: EntryContent; base: EntryContent | null };

/** Title, other names and summary: one language in full at the head, each other one folded to its title, or to be begun. */
export function ProseEditor({ subject, content, base }: Props) {
  const { lang, dispatch, focus } = useEditor();
  const t = text(editorText, lang);
  const { head, written, missing } = proseOrder(content, base, lang);

  function begin(language: Language) {
    dispatch({ type: "prose", subject, lang: language, change: {} });
    focus(fieldId(subject, `title:${language}`));
  }

  return (
    <section className="ed-prose" aria-label={t("name")}>
      <ProseFields subject={subject} content={content} of={head} first makesAddress={base === null} />
      {head !== content.language && <RemoveProse subject={subject} of={head} />}
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

type OfLanguage = { subject: string; of: Language };

/**
 * A further language on one line with its title. It is open while something in it is wrong or new, and when it is
 * the language in which the entry was written first: what the others are compared with.
 */
function OtherLanguage({ subject, content, base, of }: Props & OfLanguage) {
  const { lang } = useEditor();
  const t = text(editorText, lang);
  const prose = content.prose[of];
  const wrong = useProblems(
    ({ subject: at, path }) =>
      at === subject && /^(title|summary|alias|from):/.test(path) && path.split(":")[1] === of,
  ).length;
  const isOwn = of === content.language;
  return (
    <details className="ed-language" open={isOwn || !base?.prose[of] || wrong > 0}>
      <summary>
        <b>{t("inLanguage", { language: languageText(of, lang) })}</b>{" "}
        <span lang={of} className="muted">
          {prose?.title}
        </span>{" "}
        {wrong > 0 && <span className="tag wrong">{t("problems", { count: wrong })}</span>}
      </summary>
      <ProseFields subject={subject} content={content} of={of} />
      {!isOwn && <RemoveProse subject={subject} of={of} />}
    </details>
  );
}

function RemoveProse({ subject, of }: OfLanguage) {
  const { lang, dispatch, focus } = useEditor();
  const t = text(editorText, lang);
  const language = languageText(of, lang);
  return (
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
  );
}
