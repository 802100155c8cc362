import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, wordsOf } from "./fold.ts";
import { searchDocument } from "./search-document.ts";
import { searchQuery } from "./search-query.ts";

test.each([
  ["Perú", "peru"],
  ["EXERCÍCIO", "exercicio"],
  ["Ñandú", "nandu"],
  ["Łódź", "lodz"],
  ["ﬁn", "fin"],
  ["Straße", "strasse"],
])("%s folds to %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("a word stands once, with the heaviest weight it has, and stop words stand nowhere", () => {
  const document = searchDocument({
    A: ["UNITAS"],
    B: ["Exercise of UNITAS"],
    C: ["the exercise"],
    D: ["LX-2019"],
  });
  expect(document).toBe("'unitas':1A 'exercise':2B 'lx':3D '2019':4D 'lx2019':5D");
});

test.each([
  ["O.E.A.", ["oea"]],
  ["U.S.–Latin America ties", ["us", "latin", "america", "ties"]],
  ["the U.S. and Colombia", ["the", "us", "and", "colombia"]],
  ["EE.UU. y EE. UU.", ["eeuu", "y", "eeuu"]],
  ["Fuerzas Armadas (FF. AA.)", ["fuerzas", "armadas", "ffaa"]],
  ["UNASUR’s council", ["unasur", "council"]],
  ["v1.2, pp. 3-4", ["v1", "2", "pp", "3", "4"]],
])("%s has the words %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test("what a hyphen or an apostrophe joins is found apart and as one", () => {
  expect(searchDocument({ A: ["Inter-American O'Higgins"], B: [], C: [], D: [] })).toBe(
    "'inter':1A 'american':2A 'interamerican':3A 'higgins':4A 'ohiggins':5A",
  );
  expect(searchQuery("Inter-American Board")?.all).toBe(
    "('inter' & 'american' | 'interamerican') & 'board':*",
  );
  expect(searchQuery("O’Higgins")?.all).toBe("('higgins':* | 'ohiggins':*)");
});

test("all words must match, the last as a prefix, stop words dropped, kinds left out of names", () => {
  expect(searchQuery("el Ejercicio de PANAM")).toEqual({
    all: "'ejercicio' & 'panam':*",
    any: "'ejercicio' | 'panam' | 'panam':*",
    names: ["el ejercicio de panam", "ejercicio panam", "el de panam", "panam"],
    alike: ["panam"],
  });
});

test("nothing to look for is no search; stop words alone are looked for as they are", () => {
  expect(searchQuery(" '!& ")).toBeNull();
  expect(searchQuery("de la")?.all).toBe("'de' & 'la'");
});

test("whatever is typed or written makes words of letters and digits only", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const word of wordsOf(text)) expect(word).toMatch(/^[\p{L}\p{N}]{1,60}$/u);
      expect(searchQuery(text)?.all ?? "''").toMatch(/^\(?'[^'\\]*'/);
    }),
  );
});

test("folding twice changes nothing", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
});
