import { expect, it } from "vitest";
import { DATE_GRAMMARS } from "./date-grammar.ts";
import { datePhrase, startPhrase } from "./date-phrase.ts";
import { type EdtfDate, readEdtf } from "./edtf.ts";

function read(text: string): EdtfDate {
  const edtf = readEdtf(text);
  if (!edtf.ok || edtf.value.kind !== "date") expect.fail(`${text} is no single date`);
  return edtf.value.date;
}

it.each([
  ["1959?", "1959", "1959"],
  ["2014-08", "agosto de 2014", "agosto de 2014"],
  ["2022-08-12", "12 de agosto de 2022", "el 12 de agosto de 2022"],
  ["201X", "la década de 2010", "la década de 2010"],
  ["19XX", "entre 1900 y 1999", "el periodo 1900–1999"],
  ["2001-22", "verano de 2001", "el verano de 2001"],
])("%s by itself and after a preposition", (text, alone, after) => {
  expect(datePhrase(read(text), DATE_GRAMMARS.es)).toEqual({ alone, after });
});

it.each([
  ["2022-08-01", "2022-08-12", "1"],
  ["2022-08-01", "2022-09-01", "1 August"],
  ["2022-08-01", "2023-08-01", "1 August 2022"],
  ["2022-08-01", "2022-09", "1 August 2022"],
  ["2022-08-01", "2022-08-01", undefined],
  ["2022-08", "2022-10", "August"],
  ["2022-08", "2022-08", undefined],
  ["1998", "2001", "1998"],
  ["1998", "1998", undefined],
])("the start of %s to %s says what the end does not: %s", (start, end, words) => {
  expect(startPhrase(read(start), read(end), DATE_GRAMMARS.en)?.alone).toBe(words);
});
