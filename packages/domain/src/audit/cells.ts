import type { Cells } from "../revision/cell-map.ts";
import type { Json } from "../revision/operation.ts";
import { languages } from "../text/languages.ts";
import type { AuditContent, Sentence } from "./content.ts";

/** Takes an audit apart into its cells; what is empty has none. `order:sentences` is the place of every sentence. */
export function auditCells(content: AuditContent): Cells {
  const cells: Cells = new Map();
  cells.set("audit", { language: content.language });
  if (content.source !== null) cells.set("source", content.source);
  for (const lang of languages) {
    putText(cells, `title:${lang}`, content.titles[lang]);
    putText(cells, `summary:${lang}`, content.summaries[lang]);
    putText(cells, `method:${lang}`, content.method[lang]);
  }
  for (const one of content.sentences) putSentence(cells, one);
  if (content.sentences.length > 0) {
    cells.set(
      "order:sentences",
      content.sentences.map(({ id }) => id),
    );
  }
  return cells;
}

function putSentence(cells: Cells, { id, ...sentence }: Sentence): void {
  const name = `sentence:${id}`;
  const { text, translations, part } = sentence;
  cells.set(name, { text, translations, part });
  if (sentence.verdict !== null) cells.set(`${name}/verdict`, sentence.verdict);
  if (Object.keys(sentence.reason).length > 0) cells.set(`${name}/reason`, sentence.reason);
  putList(cells, `${name}/claims`, sentence.claims);
  putList(cells, `${name}/sources`, sentence.sources);
  putList(cells, `${name}/searches`, sentence.searches);
}

function putText(cells: Cells, name: string, text: string | undefined): void {
  if (text !== undefined && text !== "") cells.set(name, text);
}

function putList(cells: Cells, name: string, list: readonly Json[]): void {
  if (list.length > 0) cells.set(name, list);
}
