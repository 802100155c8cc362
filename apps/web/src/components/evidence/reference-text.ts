import type { SourceContent } from "@convenio/domain/evidence/source";
import type { Language } from "@convenio/domain/text/languages";
import { dateWords } from "@convenio/domain/time/words";

/** A source in one short line: its title, and who published it when. */
export function referenceText({ csl }: SourceContent, lang: Language): { title: string; rest: string } {
  const author = csl.author.length > 3 ? `${csl.author[0]} et al.` : csl.author.join("; ");
  const place = csl.container || csl.publisher;
  const issued = csl.issued ? dateWords(csl.issued, lang) : "";
  const title = csl.title || csl.url || csl.number;
  return {
    title,
    rest: [author, place, csl.number !== title && csl.number, issued].filter(Boolean).join(", "),
  };
}
