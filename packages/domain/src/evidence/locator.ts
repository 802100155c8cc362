import type { Citation } from "./citation.ts";

type Locator = Citation["locator"];

const roman = /^m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/i;
const time = /^\d{1,3}:[0-5]\d(:[0-5]\d)?$/;

/**
 * Whether a place can be found again by what is written: a page or an article has a number (Arabic or Roman), a
 * timecode is `m:ss` or `h:mm:ss`, or two of them with a dash. The other types are words of the source itself.
 */
export function findable({ type, text }: Locator): boolean {
  if (type === "page" || type === "article")
    return /\p{N}/u.test(text) || words(text).some((word) => roman.test(word));
  if (type === "timecode") return text.split(/\s*[–-]\s*/).every((part) => time.test(part.trim()));
  return true;
}

function words(text: string): string[] {
  return text.split(/[^\p{L}]+/u).filter((word) => word !== "");
}
