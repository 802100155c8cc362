import { randomBytes } from "node:crypto";

// Content as the product's procedures take it, as far as the journeys write it.

export type Citation = {
  id: string;
  source: string;
  snapshot: null;
  locator: { type: string; text: string };
  quote: { text: string; lang: string; translation: null } | null;
  noQuote: null;
  stance: string;
  asserted: string | null;
  tier: null;
  resolution: null;
};

export type Claim = {
  id: string;
  predicate: string;
  value: Record<string, unknown>;
  period: string | null;
  qualifiers: Record<string, unknown>;
  rank: { rank: string; reason: string | null };
  unsourced: string | null;
  translations: Record<string, unknown>;
  origin: "people";
  searches: never[];
  citations: Citation[];
};

type Prose = {
  title: string;
  aliases: string[];
  summary: string;
  body: { id: string; markdown: string }[];
  from: null;
};
export type EntryContent = {
  type: "entry";
  kind: string;
  language: string;
  prose: Record<string, Prose>;
  claims: Claim[];
};
export type SourceContent = { type: "source"; csl: Record<string, unknown> } & Record<string, unknown>;
export type Subject = { id: string; base: number; content: EntryContent | SourceContent };
export type Draft = { rationale: string; subjects: Subject[] };

/** A new id, a UUID of version 7. */
function newId(): string {
  const hex = Date.now().toString(16).padStart(12, "0") + randomBytes(10).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A word that is nowhere else, in letters that no rule of the product changes. */
export function uniqueWord(): string {
  const letters = [...randomBytes(12)].map((byte) => "bcdfgklmnprstvz"[byte % 15]).join("");
  return `zq${letters}`;
}

/** An entry with a title and summary in English. */
export function entry(
  kind: string,
  title: string,
  claims: Claim[],
  summary = "Made by a test.",
): EntryContent {
  return {
    type: "entry",
    kind,
    language: "en",
    prose: { en: { title, aliases: [], summary, body: [], from: null } },
    claims,
  };
}

/** A newspaper article with an address. */
export function source(title: string, more: { publisher?: string; url?: string } = {}): SourceContent {
  return {
    type: "source",
    kind: "news",
    status: "ok",
    origin: "",
    language: "en",
    csl: {
      type: "article-newspaper",
      title,
      author: [],
      publisher: more.publisher ?? "The Test Gazette",
      container: "",
      issued: "2026-03-01",
      accessed: "",
      url: more.url ?? "https://gazette.example/article",
      doi: "",
      isbn: "",
      number: "",
    },
    note: "",
  };
}

/** A citation that quotes one sentence of a source. */
export function citation(source: string, quote: string, more: Partial<Citation> = {}): Citation {
  return {
    id: newId(),
    source,
    snapshot: null,
    locator: { type: "paragraph", text: "3" },
    quote: { text: quote, lang: "en", translation: null },
    noQuote: null,
    stance: "supports",
    asserted: null,
    tier: null,
    resolution: null,
    ...more,
  };
}

/** A claim of normal rank with these citations. */
export function claim(
  predicate: string,
  value: Claim["value"],
  citations: Citation[],
  more: Partial<Claim> = {},
): Claim {
  return {
    id: newId(),
    predicate,
    value,
    period: null,
    qualifiers: {},
    rank: { rank: "normal", reason: null },
    unsourced: null,
    translations: {},
    origin: "people",
    searches: [],
    citations,
    ...more,
  };
}

/** A statement in English. */
export const statement = (text: string, citations: Citation[]): Claim =>
  claim("statement", { type: "text", text, lang: "en" }, citations);

/** A subject that does not exist yet. */
export const added = (content: Subject["content"], id = newId()): Subject => ({ id, base: 0, content });
