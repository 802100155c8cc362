import { HtmlValidate } from "html-validate";
import { htmlRules } from "../support/html-rules.ts";
import { publicPages } from "../support/public-pages.ts";
import { expect, test } from "../support/test.ts";

test.use({ trace: "off" });

const validator = new HtmlValidate(htmlRules);

test("the bytes of every kind of public page are valid HTML", async ({ origin }) => {
  const pages = await publicPages(origin, { en: 2, other: 1 });
  expect(pages.length).toBeGreaterThan(30);
  for (const { path, text } of pages) {
    const report = await validator.validateString(text);
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${ruleId} at ${line}:${column}: ${message}`),
    );
    expect.soft([...new Set(found)].slice(0, 12), path).toEqual([]);
  }
});

test("so are those of the pages on which people work", async ({ browserOf }) => {
  const page = await browserOf("reviewer");
  for (const path of [
    "/en/sign-in",
    "/pt/sign-in?sent=1",
    "/es/sign-in?problem=email",
    "/en/sign-in/confirm",
    "/en/contribute",
    "/en/review",
    "/es/review",
    "/pt/contribute",
  ]) {
    const bytes = await (await page.request.get(path)).text();
    const report = await validator.validateString(bytes);
    const found = report.results.flatMap(({ messages }) =>
      messages.map((one) => `${one.ruleId}: ${one.message}`),
    );
    expect.soft([...new Set(found)].slice(0, 12), path).toEqual([]);
  }
});
