import type { SourceContent } from "@convenio/domain/evidence/source";

/** The key of `citingText` that words each CSL-JSON type ("article-newspaper": "newspaper article"). */
export const cslTypeKey = {
  webpage: "webpage",
  "article-journal": "articleJournal",
  "article-newspaper": "articleNewspaper",
  "article-magazine": "articleMagazine",
  book: "book",
  chapter: "chapter",
  report: "report",
  legislation: "legislation",
  treaty: "treaty",
  legal_case: "legalCase",
  dataset: "dataset",
  standard: "standard",
  document: "document",
  thesis: "thesis",
  speech: "speech",
  broadcast: "broadcast",
} as const satisfies Record<SourceContent["csl"]["type"], string>;
