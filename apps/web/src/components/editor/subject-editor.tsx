"use client";

import type { DraftSubject, SubjectContent } from "@convenio/domain/proposal/draft";
import { AuditEditor } from "../audit/audit-editor.tsx";
import { EntryEditor } from "./entry-editor.tsx";
import { SourceFields } from "./source-fields.tsx";

type Props = { subject: DraftSubject; base: SubjectContent | null; level?: 2 | 3 };

/** What one subject of the proposal should become. */
export function SubjectEditor({ subject: { id, content }, base, level = 2 }: Props) {
  if (content.type === "source") return <SourceFields subject={id} content={content} />;
  if (content.type === "audit") return <AuditEditor subject={id} content={content} />;
  return (
    <EntryEditor subject={id} content={content} base={base?.type === "entry" ? base : null} level={level} />
  );
}
