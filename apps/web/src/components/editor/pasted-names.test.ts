import type { EntryName } from "@convenio/domain/reading/names";
import { describe, expect, test } from "vitest";
import { alsoNamed, named, pastedNames, splits } from "./pasted-names.ts";

const country = (id: string, en: string, es: string): EntryName => ({
  id,
  slug: id,
  kind: "country",
  titles: { en, es },
  demonstration: false,
});

describe("a pasted list", () => {
  test.each([
    ["Brazil\nChile\r\nPeru", ["Brazil", "Chile", "Peru"]],
    ["Brazil, Chile; Peru.", ["Brazil", "Chile", "Peru"]],
    ["1. Brazil\n2) Chile\n• Peru\n- Panama", ["Brazil", "Chile", "Peru", "Panama"]],
    ["Brasil, Chile, y Perú", ["Brasil", "Chile", "Perú"]],
    ["Brazil, brazil,  Brasil ", ["Brazil", "Brasil"]],
    ["  \n,,", []],
  ])("%j", (text, names) => {
    expect(pastedNames(text)).toEqual(names);
  });
});

describe("a name", () => {
  const known = [
    country("us", "United States", "Estados Unidos"),
    country("sv", "El Salvador", "El Salvador"),
    country("mx", "Mexico", "México"),
    country("ne", "Niger", "Níger"),
    country("ng", "Nigeria", "Nigeria"),
  ];

  test.each([
    ["the United States", ["us"]],
    ["ESTADOS UNIDOS", ["us"]],
    ["Salvador", ["sv"]],
    ["El Salvador", ["sv"]],
    ["mexico", ["mx"]],
    ["Niger", ["ne"]],
    ["Nig", []],
  ])("%s", (name, ids) => {
    expect(named(name, known).map(({ id }) => id)).toEqual(ids);
  });

  test("may be two", () => {
    expect(splits("Peru and Trinidad and Tobago")).toEqual([
      ["Peru", "Trinidad and Tobago"],
      ["Peru and Trinidad", "Tobago"],
    ]);
    expect(splits("Chile e Peru")).toEqual([["Chile", "Peru"]]);
    expect(splits("Chile")).toEqual([]);
  });
});

test("an abbreviation is the name of the entry that has it as an alias, not of one whose alias holds it", () => {
  const prose = { es: { aliases: ["EE. UU.", "Estados Unidos de América"] }, en: { aliases: ["USA"] } };
  expect(alsoNamed("usa", prose)).toBe(true);
  expect(alsoNamed("EE UU", prose)).toBe(true);
  expect(alsoNamed("América", prose)).toBe(false);
  expect(alsoNamed("USA", {})).toBe(false);
});
