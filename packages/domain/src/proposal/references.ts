import { auditReferences } from "../audit/references.ts";
import { linkedEntries } from "../entry/linked-entries.ts";
import type { SubjectContent } from "./draft.ts";

/** The entries and sources that a content points to: values, qualifiers, citations and entry links of prose; links and sources of an audit. */
export type References = { readonly entries: ReadonlySet<string>; readonly sources: ReadonlySet<string> };

/** Everything that these contents point to. */
export function referencesOf(contents: readonly SubjectContent[]): References {
  const entries = new Set<string>();
  const sources = new Set<string>();
  for (const content of contents) {
    if (content.type === "audit") {
      const found = auditReferences(content);
      for (const id of found.entries) entries.add(id);
      for (const id of found.sources) sources.add(id);
    }
    if (content.type !== "entry") continue;
    for (const id of linkedEntries(content)) entries.add(id);
    for (const { value, qualifiers, citations } of content.claims) {
      if (value?.type === "entry" && value.id !== null) entries.add(value.id);
      for (const qualifier of Object.values(qualifiers))
        if (qualifier.type === "entries") for (const id of qualifier.ids) entries.add(id);
      for (const { source } of citations) if (source !== null) sources.add(source);
    }
  }
  return { entries, sources };
}
