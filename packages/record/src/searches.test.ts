import type { Search } from "@convenio/domain/evidence/search";
import { type Language, languages } from "@convenio/domain/text/languages";
import { expect, test } from "vitest";
import { recordFiles } from "./all.ts";
import { expandAudit } from "./expand-audit.ts";
import { expandEntry } from "./expand-entry.ts";

type Logged = { of: string; language: Language; search: Search };

const { sources, groups, audits } = recordFiles();
const bySource = new Map(sources.map((source) => [source.key, source]));
const inEntries = groups.flat().flatMap((file): Logged[] => {
  const { language, claims } = expandEntry(file, bySource);
  return claims.flatMap(({ searches }) => searches.map((search) => ({ of: file.key, language, search })));
});
const inAudits = audits.flatMap((file): Logged[] => {
  const { language, sentences } = expandAudit(file, new Map());
  return sentences.flatMap(({ searches }) => searches.map((search) => ({ of: file.key, language, search })));
});

test("every search of the record is said in three languages", () => {
  expect(inEntries.length).toBeGreaterThan(30);
  expect(inAudits.length).toBeGreaterThan(6);
  const lacking = [...inEntries, ...inAudits].flatMap(({ of, language, search: { saidIn, what } }) =>
    languages
      .filter((lang) => lang !== language)
      .filter((lang) => !(saidIn?.[lang]?.where && saidIn[lang].what && saidIn[lang].note))
      .map((lang) => `${of}, “${what}”, ${lang}`),
  );
  expect(lacking).toEqual([]);
});

test("a search for what is absent names the country as each language does", () => {
  const brazil = inEntries.find(({ of }) => of === "brazil")?.search;
  expect([brazil?.what, brazil?.saidIn?.es?.what, brazil?.saidIn?.pt?.what]).toEqual([
    "rows that name both Brazil and China in the 39 participant columns",
    "filas que nombran tanto a Brasil como a China en las 39 columnas de participantes",
    "linhas que nomeiam tanto Brasil quanto China nas 39 colunas de participantes",
  ]);
});
