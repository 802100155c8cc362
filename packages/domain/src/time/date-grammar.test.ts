import { expect, it } from "vitest";
import { languages } from "../text/languages.ts";
import { DATE_GRAMMARS } from "./date-grammar.ts";

it.each(languages)("the grammar of %s names twelve months and four seasons, all different", (language) => {
  const { months, seasons } = DATE_GRAMMARS[language];
  expect(new Set(months).size).toBe(12);
  expect(new Set(seasons.map(({ alone }) => alone)).size).toBe(4);
  expect(months.every((name) => /^\p{L}+$/u.test(name))).toBe(true);
});
