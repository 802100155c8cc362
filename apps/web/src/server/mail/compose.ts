import { confirmPath, type Letter, linkMinutes } from "@convenio/domain/people/letter";
import type { Language } from "@convenio/domain/text/languages";
import { lettersText } from "../../text/letters.ts";
import { text } from "../../text/text.ts";

/** A letter in words, twice: as plain text, and as the simplest HTML that says the same. */
export type ComposedLetter = { subject: string; text: string; html: string };

/** Makes the words of a sign-in letter (there is no other) in the language of its asking; `url`: the public address. */
export function compose({ language, parameters }: Letter, url: URL): ComposedLetter {
  const t = text(lettersText, language);
  const link = new URL(confirmPath(language, parameters.token ?? ""), url).href;
  const parts = [
    t("signIn.asked", { site: url.host }),
    t("signIn.open"),
    { link },
    t("signIn.holds", { minutes: linkMinutes }),
    t("signIn.notYou"),
    t("automatic", { site: url.host }),
  ];
  return inBothForms(language, t("signIn.subject"), parts);
}

type Part = string | { link: string };

function inBothForms(language: Language, subject: string, parts: readonly Part[]): ComposedLetter {
  const plain = parts.map((part) => (typeof part === "string" ? part : part.link));
  const paragraphs = parts.map((part) =>
    typeof part === "string" ? `<p>${escaped(part)}</p>` : `<p>${anchor(part.link)}</p>`,
  );
  const head = `<meta charset="utf-8"><title>${escaped(subject)}</title>`;
  return {
    subject,
    text: `${plain.join("\n\n")}\n`,
    html: `<!DOCTYPE html>\n<html lang="${language}"><head>${head}</head><body>\n${paragraphs.join("\n")}\n</body></html>\n`,
  };
}

function anchor(link: string): string {
  return `<a href="${escaped(link)}">${escaped(link)}</a>`;
}

function escaped(given: string): string {
  return given.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
