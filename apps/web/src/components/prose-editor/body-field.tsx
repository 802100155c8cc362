"use client";

import { blocksFrom, bodyText, topLevel } from "@convenio/domain/entry/blocks";
import type { Block } from "@convenio/domain/entry/content";
import type { Language } from "@convenio/domain/text/languages";
import { useEffect, useMemo, useRef, useState } from "react";
import { problemSentence } from "../../text/problems.ts";
import { proseEditorText } from "../../text/prose-editor.ts";
import { text } from "../../text/text.ts";
import { useEditor } from "../editor/editor-tools.tsx";
import { newId } from "../editor/new-id.ts";
import { fieldId } from "../editor/problem-fields.ts";
import { useProblems } from "../editor/problems-context.tsx";
import { languageText } from "../entry/value-text.ts";
import { wrongParagraph } from "./paragraph-words.ts";
import { useRich } from "./use-rich.ts";

type Props = { subject: string; of: Language; blocks: readonly Block[] };

/**
 * The body of one language as one text: formatted, or as Markdown for those who want it, and where the rich
 * editor cannot start or cannot show the text.
 */
export function BodyField({ subject, of, blocks }: Props) {
  const { lang, dispatch } = useEditor();
  const t = text(proseEditorText, lang);
  const [asMarkdown, setAsMarkdown] = useState(false);
  const rich = useRich();
  const markdown = bodyText(blocks);
  // What this field itself wrote last; anything else came from outside, and is shown anew.
  const own = useRef(markdown);
  const [shown, setShown] = useState({ text: markdown, start: markdown, at: 0 });
  useEffect(() => {
    if (markdown === own.current) return;
    own.current = markdown;
    setShown(({ at }) => ({ text: markdown, start: markdown, at: at + 1 }));
  }, [markdown]);
  const wrong = useProblems(
    (problem) =>
      problem.subject === subject &&
      (problem.path.startsWith(`block:${of}:`) || problem.path === `blocks:${of}`),
  ).map(({ path, code }) => {
    const block = blocks.find((one) => path === `block:${of}:${one.id}`);
    const sentence = problemSentence(code, lang);
    return block ? wrongParagraph(sentence, block, lang) : sentence;
  });
  const id = fieldId(subject, `blocks:${of}`);
  const language = languageText(of, lang);
  const loaded = rich !== "loading" && rich !== "failed" ? rich : null;
  // Read when the field is shown anew; afterwards the rich editor holds the document.
  const formatted = useMemo(
    () => (loaded && !asMarkdown ? loaded.richFrom(topLevel(shown.start)) : null),
    [loaded, asMarkdown, shown.start],
  );

  function change(next: string) {
    const body = blocksFrom(next, blocks, () => newId());
    own.current = bodyText(body);
    setShown((before) => ({ ...before, text: next }));
    dispatch({ type: "prose", subject, lang: of, change: { body } });
  }

  function exchange() {
    setShown(({ text: now, at }) => ({ text: now, start: now, at: at + 1 }));
    setAsMarkdown(!plain);
  }

  // Follows the text as it is typed, so that the way back opens with the last thing that stood in it.
  const obstacle = useMemo(
    () => (loaded && !formatted ? loaded.obstacleIn(topLevel(shown.text)) : null),
    [loaded, formatted, shown.text],
  );
  const plain = asMarkdown || (loaded !== null && formatted === null);
  const described = [wrong.length > 0 && `${id}-error`, `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className={wrong.length > 0 ? "field wrong rt-field" : "field rt-field"}>
      <p className="label" id={`${id}-label`}>
        {t("label", { language })}
      </p>
      <p className="hint" id={`${id}-hint`}>
        {t(formatted ? "keys" : "markdownHint")}
      </p>
      {wrong.length > 0 && (
        <p className="error" id={`${id}-error`}>
          {[...new Set(wrong)].join(" ")}
        </p>
      )}
      {rich === "loading" && !asMarkdown ? (
        <p className="muted rt-loading" aria-busy="true">
          {t("loading")}
        </p>
      ) : loaded && formatted ? (
        <loaded.RichText
          key={shown.at}
          id={id}
          labelledBy={`${id}-label`}
          describedBy={described}
          invalid={wrong.length > 0}
          lang={lang}
          of={of}
          language={language}
          subject={subject}
          text={formatted}
          onChange={change}
        />
      ) : (
        <textarea
          id={id}
          className="rt-markdown"
          lang={of}
          rows={10}
          aria-labelledby={`${id}-label`}
          aria-describedby={described}
          aria-invalid={wrong.length > 0 || undefined}
          value={shown.text}
          onChange={(event) => change(event.target.value)}
        />
      )}
      {rich !== "failed" && (
        <div className="actions" aria-live="polite">
          {obstacle ? (
            <p className="hint" id={`${id}-why`}>
              {t("onlyMarkdown", { obstacle })}
            </p>
          ) : (
            <button type="button" className="btn small quiet" onClick={exchange}>
              {t(plain ? "asText" : "asMarkdown")}
              <span className="vh"> ({language})</span>
            </button>
          )}
        </div>
      )}
    </div>
  );
}
