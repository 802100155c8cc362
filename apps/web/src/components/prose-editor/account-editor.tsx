"use client";

import type { EntryContent } from "@convenio/domain/entry/content";
import type { Language } from "@convenio/domain/text/languages";
import { plainText } from "@convenio/domain/text/markdown";
import { editorText } from "../../text/editor.ts";
import { proseEditorText } from "../../text/prose-editor.ts";
import { text } from "../../text/text.ts";
import { useEditor } from "../editor/editor-tools.tsx";
import { fieldId } from "../editor/problem-fields.ts";
import { useProblems } from "../editor/problems-context.tsx";
import { proseOrder } from "../editor/prose-order.ts";
import { languageText } from "../entry/value-text.ts";
import { BodyField } from "./body-field.tsx";
import { shortened } from "./paragraph-words.ts";

type Props = { subject: string; content: EntryContent; base: EntryContent | null; level: 2 | 3 };

/** The running text of an entry, below its facts as on its page: one language open, each other one folded. */
export function AccountEditor({ subject, content, base, level }: Props) {
  const { lang } = useEditor();
  const t = text(proseEditorText, lang);
  const { head, written } = proseOrder(content, base, lang);
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="ed-part ed-account" aria-labelledby={`account-${subject}`}>
      <Heading id={`account-${subject}`}>{t("account")}</Heading>
      <p className="hint">{t("accountHint")}</p>
      <BodyField subject={subject} of={head} blocks={content.prose[head]?.body ?? []} />
      {written.map((of) => (
        <FoldedBody key={of} subject={subject} of={of} content={content} />
      ))}
    </section>
  );
}

function FoldedBody({ subject, of, content }: { subject: string; of: Language; content: EntryContent }) {
  const { lang } = useEditor();
  const e = text(editorText, lang);
  const blocks = content.prose[of]?.body ?? [];
  const wrong = useProblems(
    (problem) => problem.subject === subject && problem.path.startsWith(`block:${of}:`),
  ).length;
  return (
    <details className="ed-language" open={wrong > 0} id={fieldId(subject, `account:${of}`)}>
      <summary>
        <b>{e("inLanguage", { language: languageText(of, lang) })}</b>{" "}
        <span lang={of} className="muted">
          {shortened(plainText(blocks[0]?.markdown ?? ""))}
        </span>{" "}
        {wrong > 0 && <span className="tag wrong">{e("problems", { count: wrong })}</span>}
      </summary>
      <BodyField subject={subject} of={of} blocks={blocks} />
    </details>
  );
}
