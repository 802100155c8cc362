import { type Language, languages } from "@convenio/domain/text/languages";

/** The cookie that holds a language the visitor chose, by http and by https; set by POST only. */
const languageCookies = ["convenio.language", "__Host-convenio.language"];

/** Whether a path segment names a language of the site. */
export function isLanguage(word: string | undefined): word is Language {
  return languages.some((language) => language === word);
}

/** The language of a page's first path segment; English where a missing page has none. */
export function languageOf(segment: string): Language {
  return isLanguage(segment) ? segment : "en";
}

/**
 * The language for an address that names none: the visitor's cookie, then the best of `Accept-Language`
 * (RFC 9110 weights, first subtag only), then English.
 */
export function bestLanguage(headers: { cookie?: string; "accept-language"?: string }): Language {
  const chosen = headers.cookie
    ?.split(";")
    .map((pair) => pair.trim().split("="))
    .find(([name]) => languageCookies.includes(name ?? ""))?.[1];
  if (isLanguage(chosen)) return chosen;
  const wanted = (headers["accept-language"] ?? "")
    .split(",")
    .map((part) => {
      const [range = "", ...parameters] = part.trim().toLowerCase().split(";");
      const q = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { language: range.split("-")[0], weight: q ? Number(q.trim().slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wanted) if (isLanguage(language)) return language;
  return "en";
}
