import { languages } from "@convenio/domain/text/languages";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { EntryArticle } from "./entry-article.tsx";
import { samplePage } from "./sample-page.ts";

const html = (lang: (typeof languages)[number], page = samplePage()) =>
  renderToStaticMarkup(<EntryArticle page={page} lang={lang} />);
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe("an entry's article", () => {
  const english = html("en");

  it("has one evidence control for each claim, and no other", () => {
    expect(count(english, /data-claim=/g)).toBe(60);
    expect(count(english, /<details/g)).toBe(60);
    expect(count(english, /data-evidence=/g)).toBe(60);
  });

  it("says every state in a word", () => {
    for (const word of ["Corroborated", "Checked", "Cited", "Disputed", "Overdue", "Unsourced", "Refuted"])
      expect(english).toContain(word);
  });

  it("tells unknown from none", () => {
    expect(english).toContain("looked for, not established by any source");
    expect(english).toContain("known not to exist");
  });

  it("shows both values of a dispute, the preferred first, with its reason", () => {
    const preferred = english.indexOf("24 June – 6 July 2019");
    expect(preferred).toBeGreaterThan(0);
    expect(english.indexOf("about June 2019")).toBeGreaterThan(preferred);
    expect(english).toContain("Why preferred: The organizer’s own release names both days.");
  });

  it("says that stated and listed differ", () => {
    expect(english).toContain("A source states 13 countries; 6 are listed here.");
  });

  it("marks text in another language", () => {
    expect(english).toContain('<span lang="es">La fase anfibia');
    const portuguese = html("pt");
    expect(portuguese).toContain('<h1 lang="en">');
    expect(portuguese).toContain("ainda não tem texto em português");
  });

  it("says that it is invented and that it was imported", () => {
    expect(english).toContain("This entry is invented");
    expect(english).toContain("Imported, not yet reviewed by a person.");
  });

  it.each(languages)("leaves no message unformatted in %s and sets no style", (lang) => {
    expect(html(lang)).not.toMatch(/style=|\{[a-z]+[,}]|undefined|\[object/);
  });
});
