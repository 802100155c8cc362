import { predicateOf } from "@convenio/domain/kinds/all";
import type { Draft } from "@convenio/domain/proposal/draft";
import type { Names } from "@convenio/domain/reading/names";
import { type Language, languages } from "@convenio/domain/text/languages";
import { editorText } from "../../text/editor.ts";
import { proseEditorText } from "../../text/prose-editor.ts";
import { text } from "../../text/text.ts";
import { auditPlace } from "../audit/audit-place.ts";
import { entryText, languageText, predicateWords } from "../entry/value-text.ts";
import { paragraphIn } from "../prose-editor/paragraph-words.ts";
import { claimText, sourceTitle } from "./claim-text.ts";
import { type Mark, placeOf } from "./problem-fields.ts";

/** What is wrong, by its name on the page: a claim in a line, a field of the prose, a predicate, a source, an entry. */
export function problemName(problem: Mark, draft: Draft, lang: Language, names: Names): string {
  const t = text(editorText, lang);
  if (problem.path === "rationale") return t("rationale");
  const content = draft.subjects.find(({ id }) => id === problem.subject)?.content;
  if (content?.type === "source") return sourceTitle(problem.subject, lang, names);
  if (content?.type === "audit") return auditPlace(problem.path, content, lang);
  const place = placeOf(problem, draft);
  const claim = content?.claims.find(({ id }) => id === place.claim);
  const predicate = claim && content && predicateOf(content.kind, claim.predicate);
  if (claim && predicate) return claimText(claim, predicate, lang, names);
  const [head = "", ...rest] = problem.path.split(":");
  const field = rest.join(":");
  if (head === "predicate" && content) return predicateWords(content.kind, field, lang);
  const entry = entryText(problem.subject, lang, names);
  const written = languages.find((one) => field === one || field.startsWith(`${one}:`));
  if (!written) return entry;
  const language = languageText(written, lang);
  if (head === "title") return t("titleIn", { language });
  if (head === "block" || head === "blocks") {
    const label = text(proseEditorText, lang)("label", { language });
    const block = content?.prose[written]?.body.find(({ id }) => field === `${written}:${id}`);
    return block ? paragraphIn(label, block, lang) : label;
  }
  if (head === "from") return `${text(proseEditorText, lang)("from")} (${language})`;
  const part = head === "summary" ? t("summary") : head === "alias" ? t("aliases") : entry;
  return `${part} (${language})`;
}
