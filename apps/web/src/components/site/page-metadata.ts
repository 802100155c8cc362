import { type Language, languages } from "@convenio/domain/text/languages";
import type { Metadata } from "next";

/**
 * Title, canonical address and the same page in the other languages. `path` is the address after the
 * language, without what does not identify the page ("/e/unitas"; empty for the home page).
 */
export function pageMetadata(
  lang: Language,
  path: string,
  { title, description, index = true }: { title: string; description?: string; index?: boolean },
): Metadata {
  const own = `/${lang}${path}`;
  return {
    title,
    description: description || undefined,
    alternates: {
      canonical: own,
      languages: Object.fromEntries([
        ...languages.map((other) => [other, `/${other}${path}`]),
        ["x-default", `/en${path}`],
      ]),
    },
    ...(index ? {} : { robots: { index: false } }),
  };
}
