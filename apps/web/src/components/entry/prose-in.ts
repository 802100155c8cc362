import type { Block, Prose } from "@convenio/domain/entry/content";
import type { PageBody } from "@convenio/domain/reading/entry-page";
import { type Language, languages } from "@convenio/domain/text/languages";
import { type Spoken, spokenIn } from "./title-of.ts";

/** What an entry says of itself in `lang`; title, summary and body fall back, each with the language it is in. */
export function proseIn(
  { prose, language }: Pick<PageBody, "prose" | "language">,
  lang: Language,
): {
  prose: Prose | null;
  title: Spoken | null;
  summary: Spoken | null;
  body: { blocks: readonly Block[]; lang: Language } | null;
} {
  const fallback = prose[lang] ? lang : prose[language] ? language : lang;
  const texts = (part: "title" | "summary") =>
    Object.fromEntries(languages.map((one) => [one, prose[one]?.[part] ?? ""]));
  const written = [lang, language, ...languages].find((one) => (prose[one]?.body.length ?? 0) > 0);
  return {
    prose: prose[lang] ?? null,
    title: spokenIn(texts("title"), prose[lang]?.title ? lang : fallback),
    summary: spokenIn(texts("summary"), prose[lang]?.summary ? lang : fallback),
    body: written === undefined ? null : { blocks: prose[written]?.body ?? [], lang: written },
  };
}
