import type { Draft } from "@convenio/domain/proposal/draft";
import type { EntryName, Names, SourceName } from "@convenio/domain/reading/names";
import { type Language, languages } from "@convenio/domain/text/languages";

/** What the proposal's own new and changed subjects are called, beside what the record calls the rest. */
export function draftNames(draft: Draft, known: Names): Names {
  const entries: Record<string, EntryName> = { ...known.entries };
  const sources: Record<string, SourceName> = { ...known.sources };
  for (const { id, base, content } of draft.subjects) {
    if (content.type === "source") {
      sources[id] = { id, revision: base || null, content };
      continue;
    }
    if (content.type !== "entry") continue;
    const titles: Partial<Record<Language, string>> = {};
    for (const lang of languages) {
      const title = content.prose[lang]?.title.trim();
      if (title) titles[lang] = title;
    }
    const slug = known.entries[id]?.slug ?? null;
    entries[id] = {
      id,
      slug,
      kind: content.kind,
      titles,
      demonstration: known.entries[id]?.demonstration ?? false,
    };
  }
  return { ...known, entries, sources };
}

/** `known` with what a search found, so that it can be named once it is chosen. */
export function learned(
  known: Names,
  found: { entries?: readonly EntryName[]; sources?: readonly SourceName[] },
): Names {
  const entries = { ...known.entries };
  const sources = { ...known.sources };
  for (const entry of found.entries ?? []) entries[entry.id] = entry;
  for (const source of found.sources ?? []) sources[source.id] = source;
  return { ...known, entries, sources };
}
