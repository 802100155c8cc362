import type { Language } from "../text/languages.ts";
import { type AuditContent, emptySentence } from "./content.ts";
import { cutSentences } from "./cut.ts";

/** What an audit is begun with: the text, what it is called and which published source it is. */
export type NewAudit = {
  readonly text: string;
  readonly language: Language;
  readonly title: string;
  readonly source: string | null;
};

/** An audit of a text with nothing judged yet: the text cut, each sentence under an id of its own. */
export function newAudit({ text, language, title, source }: NewAudit, newId: () => string): AuditContent {
  return {
    type: "audit",
    language,
    titles: title === "" ? {} : { [language]: title },
    summaries: {},
    source,
    method: {},
    sentences: cutSentences(text, language).map((sentence) => emptySentence(newId(), sentence)),
  };
}
