import { describe, expect, it } from "vitest";
import { reference } from "./reference.ts";
import { emptySource, type SourceContent } from "./source.ts";

const source = (csl: Partial<SourceContent["csl"]>): SourceContent => ({
  ...emptySource,
  csl: { ...emptySource.csl, ...csl },
});

describe("reference", () => {
  it.each<[string, Partial<SourceContent["csl"]>, string, string]>([
    [
      "title, publisher and date",
      { title: "UNITAS LX", publisher: "Marina de Guerra", issued: "2019-06-06" },
      "UNITAS LX",
      "Marina de Guerra, 6 June 2019",
    ],
    [
      "two authors and the container",
      { title: "T", author: ["Ana", "Eva"], container: "Diálogo" },
      "T",
      "Ana, Eva, Diálogo",
    ],
    [
      "the first of many authors",
      { title: "T", author: ["Ana", "Eva", "Luz"], number: "12" },
      "T",
      "Ana et al., 12",
    ],
    [
      "a publisher that is its own container once",
      { title: "T", container: "El Peruano", publisher: "El Peruano" },
      "T",
      "El Peruano",
    ],
    [
      "a publisher whose name is the title once",
      { title: "ISO 3166-1", publisher: "ISO 3166-1" },
      "ISO 3166-1",
      "",
    ],
    ["a date that is none, as typed", { title: "T", issued: "last week" }, "T", "last week"],
    ["no title: the publisher", { publisher: "U.S. Navy", issued: "1959?" }, "U.S. Navy", "perhaps 1959"],
    ["nothing: the kind of source", {}, "Government", ""],
  ])("says %s", (_, csl, title, rest) => {
    expect(reference(source(csl), "en")).toEqual({ title, rest });
  });

  it.each([
    ["es", "6 de junio de 2019"],
    ["pt", "6 de junho de 2019"],
  ] as const)("says the date in %s", (lang, rest) => {
    expect(reference(source({ title: "T", issued: "2019-06-06" }), lang).rest).toBe(rest);
  });
});
