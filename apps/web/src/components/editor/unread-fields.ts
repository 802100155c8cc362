import type { AuditContent } from "@convenio/domain/audit/content";
import type { EntryContent } from "@convenio/domain/entry/content";
import type { Draft, DraftSubject } from "@convenio/domain/proposal/draft";
import type { Mark } from "./problem-fields.ts";

/**
 * The fields of a draft that the server could not read, from the places that it names, such as
 * "draft.subjects.0.content.prose.en.title": each once, as the cell that the editor marks. A place that is no field
 * of the draft is left out. The rationale belongs to no subject: its `subject` is "".
 */
export function unreadFields(fields: readonly { path: string }[], draft: Draft): Mark[] {
  const marks = new Map<string, Mark>();
  for (const field of fields) {
    const mark = markOf(field.path.split("."), draft);
    if (mark) marks.set(`${mark.subject} ${mark.path}`, mark);
  }
  return [...marks.values()];
}

function markOf([root, list, index, , ...rest]: string[], draft: Draft): Mark | null {
  if (root !== "draft") return null;
  if (list === "rationale") return { subject: "", path: "rationale", code: "unreadable" };
  const subject = list === "subjects" ? draft.subjects[Number(index)] : undefined;
  const path = subject && cellAt(subject, rest);
  return subject && path ? { subject: subject.id, path, code: "unreadable" } : null;
}

/** Parts of prose whose cells are called otherwise. */
const proseCells: Readonly<Record<string, string>> = { aliases: "alias", body: "blocks" };

function cellAt({ content }: DraftSubject, rest: string[]): string | null {
  const [part = "", key = "", name = ""] = rest;
  if (content.type === "source") return part === "csl" ? `csl.${key}` : part;
  if (content.type === "audit") return auditCell(content, rest);
  if (part === "prose") return `${proseCells[name] ?? name}:${key}`;
  return part === "claims" ? claimCell(content, Number(key), rest.slice(2)) : null;
}

function auditCell({ sentences }: AuditContent, [part = "", key = "", field]: string[]): string {
  if (part === "titles") return `title:${key}`;
  if (part === "summaries") return `summary:${key}`;
  if (part !== "sentences") return part === "method" ? `method:${key}` : part;
  const sentence = `sentence:${sentences[Number(key)]?.id ?? ""}`;
  return field === undefined || field === "text" ? sentence : `${sentence}/${field}`;
}

function claimCell(content: EntryContent, index: number, [part, key]: string[]): string | null {
  const claim = content.claims[index];
  if (!claim) return null;
  const cell = `claim:${claim.id}`;
  if (part === "citations") {
    const citation = claim.citations[Number(key)];
    return citation ? `citation:${citation.id}` : cell;
  }
  if (part === "qualifiers") return `${cell}/qualifiers/${key}`;
  if (part === "translations") return `${cell}/translation:${key}`;
  return part ? `${cell}/${part}` : cell;
}
