import { languages } from "../text/languages.ts";
import { marksOf } from "../text/marks.ts";
import type { EntryContent } from "./content.ts";

/** The entries to which an entry's prose links, in any language; may name one more than once. */
export function linkedEntries({ prose }: Pick<EntryContent, "prose">): string[] {
  return languages.flatMap((lang) =>
    (prose[lang]?.body ?? []).flatMap(({ markdown }) => marksOf(markdown).entries),
  );
}
