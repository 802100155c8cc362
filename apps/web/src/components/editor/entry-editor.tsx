"use client";

import type { EntryContent } from "@convenio/domain/entry/content";
import { kindOf } from "@convenio/domain/kinds/all";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { AccountEditor } from "../prose-editor/account-editor.tsx";
import { useEditor } from "./editor-tools.tsx";
import { PredicateRow } from "./predicate-row.tsx";
import { ProseEditor } from "./prose-editor.tsx";

type Props = {
  subject: string;
  content: EntryContent;
  base: EntryContent | null;
  /** The level of its headings: 2 for what the proposal is about, 3 for a further entry. */
  level?: 2 | 3;
};

/** An entry to fill in, in the order and words of its page: names and summary, facts by predicate, account. */
export function EntryEditor({ subject, content, base, level = 2 }: Props) {
  const { lang } = useEditor();
  const t = text(editorText, lang);
  const kind = kindOf(content.kind);
  if (!kind) return null;
  const Heading = level === 2 ? "h2" : "h3";
  const several = kind.predicates.findLast(({ many, value }) => many && value.type === "entry");
  return (
    <>
      <ProseEditor subject={subject} content={content} base={base} />
      <section className="ed-facts" aria-labelledby={`facts-${subject}`}>
        <Heading id={`facts-${subject}`}>{t("facts")}</Heading>
        {kind.predicates.map((predicate) => (
          <PredicateRow
            key={predicate.id}
            subject={subject}
            kind={kind}
            predicate={predicate}
            content={content}
            base={base}
            level={level}
            several={predicate === several}
          />
        ))}
      </section>
      <AccountEditor subject={subject} content={content} base={base} level={level} />
    </>
  );
}
