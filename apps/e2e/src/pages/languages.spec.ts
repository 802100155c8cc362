import { type PublicPage, publicPages } from "../support/public-pages.ts";
import { expect, test } from "../support/test.ts";
import { visibleText } from "../support/visible-text.ts";

test.use({ trace: "off" });

/** What looks like a message key but is an address or a file that sources name. */
const address =
  /\.(com|org|net|mil|gov|int|edu|info|eu|pdf|html?|aspx?|php|csv|json|xlsx?|example|convenio|[a-z]{2})$/i;
const key = /\b[a-z][a-zA-Z]*(?:\.[a-z][a-zA-Z-]*)+\b/g;

let pages: PublicPage[] = [];
test.beforeAll(async ({ baseURL }) => {
  pages = await publicPages(baseURL ?? "", { en: 4, other: 4 });
});

test("no public page shows the key of a message, or a message that was not formatted", () => {
  for (const { path, text } of pages) {
    const seen = visibleText(text);
    expect
      .soft(
        (seen.match(key) ?? []).filter((word) => !address.test(word)),
        path,
      )
      .toEqual([]);
    expect.soft(seen.match(/\{\s*\w+\s*(,|\})|undefined|\[object |\bNaN\b/g) ?? [], path).toEqual([]);
  }
});

test("no working page shows one either", async ({ browserOf }) => {
  const page = await browserOf("reviewer");
  for (const lang of ["en", "es", "pt"]) {
    for (const path of ["sign-in", "contribute", "review", "contribute/new/exercise-edition"]) {
      await page.goto(`/${lang}/${path}`);
      const seen = visibleText(await page.content());
      const keys = (seen.match(key) ?? []).filter((word) => !address.test(word));
      expect.soft(keys, `/${lang}/${path}`).toEqual([]);
      expect.soft(seen, `/${lang}/${path}`).not.toMatch(/\{\s*\w+\s*(,|\})|undefined|\[object |\bNaN\b/);
    }
  }
});

test("every page says its language, and every quotation its own", () => {
  for (const { path, text } of pages) {
    expect.soft(text, path).toContain(`<html lang="${path.slice(1, 3)}"`);
    const unmarked = [...text.matchAll(/<(?:blockquote|q)\b[^>]*>/g)].filter(
      ([tag]) => !/\slang="/.test(tag),
    );
    expect.soft(unmarked, path).toEqual([]);
    for (const other of ["en", "es", "pt"]) {
      expect.soft(text, path).toMatch(new RegExp(`<a href="/${other}[^"]*"[^>]*lang="${other}"`));
    }
  }
});

test("dates and headings are in the reader's language", async ({ browserOf }) => {
  const page = await browserOf("nobody");
  for (const [lang, date, heading] of [
    ["en", /6 March 2024|March 6, 2024/, "Facts"],
    ["es", /6 de marzo de 2024/, "Datos"],
    ["pt", /6 de março de 2024/, "Dados"],
  ] as const) {
    await page.goto(`/${lang}/e/ejemplum-i-demonstration`);
    await expect(page.getByRole("main")).toContainText(date);
    await expect(page.getByRole("heading", { level: 2, name: heading })).toBeVisible();
  }
});
