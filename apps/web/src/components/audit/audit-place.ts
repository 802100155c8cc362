import { auditCellOf } from "@convenio/domain/audit/cell";
import type { AuditContent } from "@convenio/domain/audit/content";
import { type Language, languages } from "@convenio/domain/text/languages";
import { auditEditorText } from "../../text/audit-editor.ts";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text/text.ts";
import { languageText } from "../entry/value-text.ts";

/** What a cell of an audit is called where something is wrong with it: "Sentence 12: reason". */
export function auditPlace(path: string, { sentences }: AuditContent, lang: Language): string {
  const t = text(auditEditorText, lang);
  const cell = auditCellOf(path);
  if (cell?.cell === "sentence" || cell?.cell === "sentence-part") {
    const number = sentences.findIndex(({ id }) => id === cell.id) + 1;
    const part = t(cell.cell === "sentence" ? "sentenceText" : cell.part).toLowerCase();
    return t("problem", { number, part });
  }
  if (cell?.cell === "audited") return t("auditedText");
  const [head, field = ""] = path.split(":");
  const of = languages.find((one) => one === field);
  if (of === undefined) return t("sentences");
  const language = languageText(of, lang);
  if (head === "title") return text(editorText, lang)("titleIn", { language });
  return `${head === "method" ? t("method") : text(editorText, lang)("summary")} (${language})`;
}
