import { expect, test } from "vitest";
import type { Language } from "../text/languages.ts";
import { cutSentences } from "./cut.ts";

test.each<[Language, string[]]>([
  ["en", ["The U.S. Navy and U.S. Southern Command met Gen. Smith and Dr. Pérez at St. John's on Jan. 3."]],
  [
    "en",
    [
      "It left the U.S. ",
      "The navy stayed, e.g. in Peru, under No. 5 of the list, art. IV. ",
      "J. A. Smith led it.",
    ],
  ],
  ["en", ["They met in Jan. ", "No. ", "They did not."]],
  ["es", ["El Gral. Pérez y el Sr. Ruiz, de EE. UU., firmaron el art. 4."]],
  [
    "es",
    [
      "Vino de EE. UU. ",
      "La marina se quedó con las FF. AA. ",
      "Según el núm. 7, la empresa S.A. Rey partió.",
    ],
  ],
  [
    "pt",
    ["O Gen. Silva e a Dra. Lima, dos EUA, assinaram o art. 4 na Av. Brasil. ", "Depois o Alm. Reis partiu."],
  ],
])("%s: %j", (language, sentences) => {
  expect(cutSentences(sentences.join(""), language)).toEqual(sentences);
});

test("a blank line ends what an abbreviation does not", () => {
  expect(cutSentences("It was the U.S.\n\nNavies met.", "en")).toEqual([
    "It was the U.S.\n\n",
    "Navies met.",
  ]);
});
