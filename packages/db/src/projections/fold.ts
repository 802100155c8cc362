/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
};

/**
 * A text as search compares it: lower case, without accents. Done here, not by the database, so that document
 * and query are folded by the same rules on every engine.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøđðłþı]/g, (letter) => plainLetters[letter] ?? letter);
}

/** The words of a text, folded, in order: runs of letters and digits, each cut at 60 characters. */
export function wordsOf(text: string): string[] {
  return [...written(text).matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => cut(word));
}

/** A word as somebody wrote it: its parts, and all of them in one when a hyphen or an apostrophe joins them. */
export type Compound = { parts: string[]; joined: string | null };

/** The words of a text, folded, with "Inter-American" and "O'Higgins" kept together. */
export function compoundsOf(text: string): Compound[] {
  return [...written(text).matchAll(/[\p{L}\p{N}]+(?:[-‐‑'’][\p{L}\p{N}]+)*/gu)].map(([whole]) => {
    const parts = wordsOf(whole);
    return { parts, joined: parts.length > 1 ? cut(parts.join("")) : null };
  });
}

const cut = (word: string) => [...word].slice(0, 60).join("");

/** Abbreviations without their dots ("O.E.A.", "U.S.", "EE. UU."), possessives without their s. */
function written(text: string): string {
  return fold(text)
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu, (letters) => letters.replaceAll(".", ""))
    .replace(/(?<![\p{L}\p{N}])(\p{L})\1\.\s?(\p{L})\2(?![\p{L}\p{N}])/gu, "$1$1$2$2")
    .replace(/['’]s(?![\p{L}\p{N}])/gu, "");
}
