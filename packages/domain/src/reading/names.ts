import type { SourceContent } from "../evidence/source.ts";
import type { Language } from "../text/languages.ts";

/** An entry as other places name it. Projections hold ids; names are joined when they are read. */
export type EntryName = {
  id: string;
  /** Null while the entry is not published (drafts and reviews only). */
  slug: string | null;
  kind: string;
  titles: Partial<Record<Language, string>>;
  demonstration: boolean;
};

/** A source as citations show it; `revision` null while unpublished. */
export type SourceName = { id: string; revision: number | null; content: SourceContent };

/** What readers are given to name the ids that a screen mentions. */
export type Names = {
  entries: Record<string, EntryName>;
  sources: Record<string, SourceName>;
  /** Display names of people by id; null when they deleted their account. */
  people: Record<string, string | null>;
};
