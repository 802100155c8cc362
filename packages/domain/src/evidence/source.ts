import { z } from "zod";
import { languageTag, type Words } from "../text/languages.ts";
import { lineOf, textOf } from "../text/normalise.ts";

/** Kinds of source with their words; `ai-generated` can only ever be context. */
export const sourceKinds = {
  treaty: { en: "Treaty", es: "Tratado", pt: "Tratado" },
  statute: { en: "Statute", es: "Ley", pt: "Lei" },
  government: { en: "Government", es: "Gobierno", pt: "Governo" },
  court: { en: "Court", es: "Tribunal", pt: "Tribunal" },
  organization: {
    en: "International organization",
    es: "Organización internacional",
    pt: "Organização internacional",
  },
  standard: { en: "Standard", es: "Norma", pt: "Norma" },
  dataset: { en: "Data set", es: "Conjunto de datos", pt: "Conjunto de dados" },
  academic: { en: "Academic", es: "Académica", pt: "Acadêmica" },
  news: { en: "News", es: "Prensa", pt: "Imprensa" },
  ngo: { en: "NGO", es: "ONG", pt: "ONG" },
  encyclopedia: { en: "Encyclopedia", es: "Enciclopedia", pt: "Enciclopédia" },
  other: { en: "Other", es: "Otra", pt: "Outra" },
  "ai-generated": { en: "AI-generated", es: "Generada por IA", pt: "Gerada por IA" },
} as const satisfies Record<string, Words>;
export type SourceKind = keyof typeof sourceKinds;
export const sourceKindIds = Object.keys(sourceKinds) as [SourceKind, ...SourceKind[]];

export const sourceStatuses = ["ok", "dead", "retracted"] as const;
export type SourceStatus = (typeof sourceStatuses)[number];

/** CSL-JSON types that the register offers. */
export const cslTypes = [
  "webpage",
  "article-journal",
  "article-newspaper",
  "article-magazine",
  "book",
  "chapter",
  "report",
  "legislation",
  "treaty",
  "legal_case",
  "dataset",
  "standard",
  "document",
  "thesis",
  "speech",
  "broadcast",
] as const;

const webAddress = lineOf(2000).refine(
  (text) => text === "" || /^https?:\/\/[^\s/?#@]+\.[^\s]+$/i.test(text),
  {
    error: "not-a-web-address",
  },
);

/**
 * A bibliographic record shared by all claims that cite it. `csl` is a flat subset of CSL-JSON
 * (names as literals, dates as EDTF); `csl-item.ts` gives the CSL-JSON object itself.
 */
export const sourceContent = z.strictObject({
  type: z.literal("source"),
  kind: z.enum(sourceKindIds),
  status: z.enum(sourceStatuses),
  /** The named group the account comes from; empty: the publisher. Unknown origins count as one. */
  origin: lineOf(200),
  language: z.string().regex(languageTag).or(z.literal("")),
  csl: z.strictObject({
    type: z.enum(cslTypes),
    title: lineOf(500),
    author: z.array(lineOf(200)).max(50),
    publisher: lineOf(200),
    container: lineOf(300),
    /** EDTF. */
    issued: lineOf(60),
    /** EDTF: the day somebody last read it there. */
    accessed: lineOf(60),
    url: webAddress,
    doi: lineOf(200),
    isbn: lineOf(40),
    number: lineOf(120),
  }),
  /** A word on what this record is, for readers of the register. */
  note: textOf(600),
});
export type SourceContent = z.infer<typeof sourceContent>;

export const emptySource: SourceContent = {
  type: "source",
  kind: "government",
  status: "ok",
  origin: "",
  language: "",
  csl: {
    type: "webpage",
    title: "",
    author: [],
    publisher: "",
    container: "",
    issued: "",
    accessed: "",
    url: "",
    doi: "",
    isbn: "",
    number: "",
  },
  note: "",
};
