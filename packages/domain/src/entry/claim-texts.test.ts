import { expect, test } from "vitest";
import { assertedHash, assertedLanguage, assertedTexts } from "./claim-texts.ts";
import type { Claim } from "./content.ts";

const text = (said: string, lang = "en") => ({ type: "text", text: said, lang }) as const;
const term: Claim["value"] = { type: "term", term: "success" };
const measured: Claim["qualifiers"] = {
  measure: text("homicidios por cada 100 000 habitantes", "es"),
  before: { type: "quantity", low: null, best: 35, high: null, unit: "homicides-per-100000" },
};

test("a claim asserts in words its value, when that is a text, and its qualifiers that are texts", () => {
  expect(assertedTexts({ value: text("They stopped."), qualifiers: { ...measured, how: text("") } })).toEqual(
    {
      value: { text: "They stopped.", lang: "en" },
      qualifiers: { measure: { text: "homicidios por cada 100 000 habitantes", lang: "es" } },
    },
  );
  expect(assertedTexts({ value: term, qualifiers: {} })).toEqual({ value: null, qualifiers: {} });
});

test("its language is that of its value, else of a qualifier, else none", () => {
  expect(assertedLanguage({ value: text("They stopped."), qualifiers: measured })).toBe("en");
  expect(assertedLanguage({ value: term, qualifiers: measured })).toBe("es");
  expect(assertedLanguage({ value: term, qualifiers: {} })).toBeNull();
});

test("its hash changes with a word or a language, and with nothing that needs no translation", () => {
  const hash = assertedHash({ value: term, qualifiers: measured });
  const with35 = { ...measured, before: { ...measured.before, best: 40 } as Claim["qualifiers"][string] };
  expect(assertedHash({ value: { type: "term", term: "failure" }, qualifiers: with35 })).toBe(hash);
  expect(assertedHash({ value: term, qualifiers: { measure: text("homicidios", "es") } })).not.toBe(hash);
  expect(assertedHash({ value: text("a"), qualifiers: {} })).not.toBe(
    assertedHash({ value: text("a", "pt"), qualifiers: {} }),
  );
});
