import { existsSync } from "node:fs";
import { languages } from "@convenio/domain/text/languages";
import { expect, it } from "vitest";
import { aboutText } from "./about.ts";
import { contactText } from "./contact.ts";

const pages = new URL("../app/[lang]/(record)/", import.meta.url);
const has = (path: string) => existsSync(new URL(`${path}/page.tsx`, pages));
const entry = { en: "revision of an entry", es: "de una entrada", pt: "de um verbete" };

it("promises an address for what has one: claims, sources, audits, and revisions of entries alone", () => {
  expect(
    ["claims/[id]", "sources/[id]", "audits/[slug]", "e/[slug]/r/[number]"].filter((path) => !has(path)),
  ).toEqual([]);
  expect(["audits/[slug]/r/[number]", "sources/[id]/r/[number]"].filter(has)).toEqual([]);
  for (const lang of languages) {
    expect(aboutText[lang].permanentText).toContain(entry[lang]);
    expect(contactText[lang].pointText).toContain(entry[lang]);
  }
});
