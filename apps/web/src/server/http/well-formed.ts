/** Control characters and lone surrogates. */
const unfit = /[\p{Cc}\p{Cs}]/u;

/**
 * Whether a request target (path and query, as received) decodes to well-formed text without control
 * characters. Next and next-auth answer some of the others with 500, and PostgreSQL refuses NUL.
 */
export function wellFormed(target: string): boolean {
  if (!target.startsWith("/")) return false;
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? "" : target.slice(mark + 1);
  return decodes(path) && decodes(query.replaceAll("+", " "));
}

/** Whether decoded text, such as a form field, is free of them; tab and newline are allowed. */
export function plainText(text: string): boolean {
  return !unfit.test(text.replace(/[\t\r\n]/g, " "));
}

function decodes(part: string): boolean {
  try {
    return !unfit.test(decodeURIComponent(part));
  } catch {
    return false;
  }
}
