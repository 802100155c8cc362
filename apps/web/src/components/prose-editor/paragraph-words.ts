import type { Block } from "@convenio/domain/entry/content";
import type { Language } from "@convenio/domain/text/languages";
import { plainText } from "@convenio/domain/text/markdown";
import { proseEditorText } from "../../text/prose-editor.ts";
import { text } from "../../text/text.ts";

/** The beginning of a text, as much as stands on one line. */
export function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
}

/** The name of a field and of the paragraph in it that is meant, by its first words. */
export function paragraphIn(place: string, block: Block, lang: Language): string {
  return text(proseEditorText, lang)("inParagraph", { place, words: firstWords(block) });
}

/** What is wrong with one paragraph of a field, led by its first words. */
export function wrongParagraph(problem: string, block: Block, lang: Language): string {
  return text(proseEditorText, lang)("wrongParagraph", { problem, words: firstWords(block) });
}

/** As the paragraph is read; as it is written where nothing of it would be read. */
function firstWords({ markdown }: Block): string {
  return shortened((plainText(markdown).trim() || markdown).replace(/\s+/g, " "));
}
