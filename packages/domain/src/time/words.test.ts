import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEdtf } from "./edtf.ts";
import { anyEdtf, anyText } from "./edtf-samples.ts";
import { type DateReading, dateWords, edtfWords, instantWords, isoDayWords } from "./words.ts";

type Row = [text: string, en: string, es: string, pt: string];

const each = (rows: Row[], reading?: DateReading) =>
  it.each(rows)("%s", (text, en, es, pt) => {
    expect(dateWords(text, "en", reading)).toBe(en);
    expect(dateWords(text, "es", reading)).toBe(es);
    expect(dateWords(text, "pt", reading)).toBe(pt);
  });

describe("dateWords: one date", () => {
  each([
    ["1960", "1960", "1960", "1960"],
    ["1959?", "perhaps 1959", "quizá 1959", "talvez 1959"],
    ["1959%", "perhaps about 1959", "quizá hacia 1959", "talvez por volta de 1959"],
    ["2014-08", "August 2014", "agosto de 2014", "agosto de 2014"],
    ["2014-08~", "about August 2014", "hacia agosto de 2014", "por volta de agosto de 2014"],
    ["2026-03-04", "4 March 2026", "4 de marzo de 2026", "4 de março de 2026"],
    ["2026-03-01", "1 March 2026", "1 de marzo de 2026", "1º de março de 2026"],
    ["2026-03-04?", "perhaps 4 March 2026", "quizá el 4 de marzo de 2026", "talvez 4 de março de 2026"],
    ["2026-03-04~", "about 4 March 2026", "hacia el 4 de marzo de 2026", "por volta de 4 de março de 2026"],
    ["201X", "the 2010s", "la década de 2010", "a década de 2010"],
    ["200X", "the decade 2000–2009", "la década de 2000", "a década de 2000"],
    ["19XX", "between 1900 and 1999", "entre 1900 y 1999", "entre 1900 e 1999"],
    ["2001-21", "spring 2001", "primavera de 2001", "primavera de 2001"],
    ["2001-24", "winter 2001", "invierno de 2001", "inverno de 2001"],
    ["2014-XX", "2014 (month unknown)", "2014 (mes desconocido)", "2014 (mês desconhecido)"],
    [
      "2014-08-XX",
      "August 2014 (day unknown)",
      "agosto de 2014 (día desconocido)",
      "agosto de 2014 (dia desconhecido)",
    ],
  ]);
});

describe("dateWords: a range", () => {
  each([
    ["2022-08-01/2022-08-12", "1–12 August 2022", "1–12 de agosto de 2022", "1º–12 de agosto de 2022"],
    [
      "2025-09-15/2025-10-06",
      "15 September – 6 October 2025",
      "15 de septiembre – 6 de octubre de 2025",
      "15 de setembro – 6 de outubro de 2025",
    ],
    [
      "2024-12-28/2025-01-03",
      "28 December 2024 – 3 January 2025",
      "28 de diciembre de 2024 – 3 de enero de 2025",
      "28 de dezembro de 2024 – 3 de janeiro de 2025",
    ],
    ["2022-08/2022-10", "August–October 2022", "agosto–octubre de 2022", "agosto–outubro de 2022"],
    [
      "2022-08/2023-03",
      "August 2022 – March 2023",
      "agosto de 2022 – marzo de 2023",
      "agosto de 2022 – março de 2023",
    ],
    ["1998/2001", "1998–2001", "1998–2001", "1998–2001"],
    ["1998/2001-05", "1998 – May 2001", "1998 – mayo de 2001", "1998 – maio de 2001"],
    [
      "1984~/2004-06",
      "about 1984 – June 2004",
      "hacia 1984 – junio de 2004",
      "por volta de 1984 – junho de 2004",
    ],
    ["2014/2014", "2014", "2014", "2014"],
    ["2022-08-01/2022-08-01", "1 August 2022", "1 de agosto de 2022", "1º de agosto de 2022"],
    ["1998/..", "since 1998", "desde 1998", "desde 1998"],
    ["1998~/..", "since about 1998", "desde alrededor de 1998", "desde por volta de 1998"],
    ["1998?/..", "since perhaps 1998", "desde quizá 1998", "desde talvez 1998"],
    ["2026-03-04/..", "since 4 March 2026", "desde el 4 de marzo de 2026", "desde 4 de março de 2026"],
    [
      "2026-03-04~/..",
      "since about 4 March 2026",
      "desde alrededor del 4 de marzo de 2026",
      "desde por volta de 4 de março de 2026",
    ],
    ["../2001", "until 2001", "hasta 2001", "até 2001"],
    ["1998/", "from 1998, end unknown", "desde 1998, final desconocido", "desde 1998, fim desconhecido"],
    ["/2001", "until 2001, start unknown", "hasta 2001, inicio desconocido", "até 2001, início desconhecido"],
  ]);
});

describe("dateWords: at some point", () => {
  each(
    [
      ["2023", "2023", "2023", "2023"],
      ["2014-08", "August 2014", "agosto de 2014", "agosto de 2014"],
      ["201X", "the 2010s", "la década de 2010", "a década de 2010"],
      ["2026-03-04", "4 March 2026", "4 de marzo de 2026", "4 de março de 2026"],
      ["1959?", "perhaps 1959", "quizá 1959", "talvez 1959"],
      [
        "1998/2001",
        "at some point between 1998 and 2001",
        "en algún momento entre 1998 y 2001",
        "em algum momento entre 1998 e 2001",
      ],
      [
        "2022-08-01/2022-08-12",
        "at some point between 1 and 12 August 2022",
        "en algún momento entre el 1 y el 12 de agosto de 2022",
        "em algum momento entre 1º e 12 de agosto de 2022",
      ],
      ["1998/..", "at some point since 1998", "en algún momento desde 1998", "em algum momento desde 1998"],
      ["../2001", "at some point up to 2001", "en algún momento hasta 2001", "em algum momento até 2001"],
    ],
    { extent: "some-point" },
  );
});

describe("dateWords: throughout", () => {
  each(
    [
      ["2023", "throughout 2023", "durante todo 2023", "durante todo 2023"],
      ["201X", "throughout the 2010s", "durante toda la década de 2010", "durante toda a década de 2010"],
      [
        "19XX",
        "throughout 1900–1999",
        "durante todo el periodo 1900–1999",
        "durante todo o período 1900–1999",
      ],
      [
        "2014-08~",
        "about August 2014, throughout the period",
        "hacia agosto de 2014, durante todo el periodo",
        "por volta de agosto de 2014, durante todo o período",
      ],
      ["2022-08-01/2022-08-12", "1–12 August 2022", "1–12 de agosto de 2022", "1º–12 de agosto de 2022"],
      ["1998/..", "since 1998", "desde 1998", "desde 1998"],
    ],
    { extent: "throughout" },
  );
});

describe("dateWords: last attested", () => {
  each(
    [
      ["2012", "last attested 2012", "último registro en 2012", "último registro em 2012"],
      [
        "2012-08-12",
        "last attested 12 August 2012",
        "último registro el 12 de agosto de 2012",
        "último registro em 12 de agosto de 2012",
      ],
      [
        "201X",
        "last attested in the 2010s",
        "último registro en la década de 2010",
        "último registro na década de 2010",
      ],
      [
        "2012~",
        "last attested about 2012",
        "último registro hacia 2012",
        "último registro por volta de 2012",
      ],
      [
        "2012?",
        "last attested perhaps 2012",
        "último registro quizá en 2012",
        "último registro talvez em 2012",
      ],
      [
        "1998/2012",
        "from 1998, last attested 2012",
        "desde 1998, último registro en 2012",
        "desde 1998, último registro em 2012",
      ],
      ["../2012", "last attested 2012", "último registro en 2012", "último registro em 2012"],
      ["1998/..", "since 1998", "desde 1998", "desde 1998"],
    ],
    { end: "attested" },
  );

  it("of a range in which something happened at some point", () => {
    expect(dateWords("1998/2012", "en", { extent: "some-point", end: "attested" })).toBe(
      "at some point between 1998 and 2012 (last attested)",
    );
  });
});

describe("isoDayWords and instantWords", () => {
  it.each([
    ["en", "4 March 2026", "4 March 2026, 12:04 UTC"],
    ["es", "4 de marzo de 2026", "4 de marzo de 2026, 12:04 UTC"],
    ["pt", "4 de março de 2026", "4 de março de 2026, 12:04 UTC"],
  ] as const)("in %s", (lang, day, instant) => {
    expect(isoDayWords("2026-03-04", lang)).toBe(day);
    expect(instantWords("2026-03-04T12:04:59.999Z", lang)).toBe(instant);
    expect(instantWords("2026-03-04T12:04Z", lang)).toBe(instant);
  });

  it.each([
    "",
    "2026-03",
    "2026-02-30",
    "2026-03-04T12:04:59",
    "2026-03-04T25:00:00Z",
    "2026-02-30T12:04:00Z",
  ])("give %j back as it is", (text) => {
    expect(isoDayWords(text, "en")).toBe(text);
    expect(instantWords(text, "en")).toBe(text);
  });
});

describe("words", () => {
  const langs = fc.constantFrom("en" as const, "es" as const, "pt" as const);
  const readings = fc.record<DateReading>(
    { extent: fc.constantFrom("throughout", "some-point"), end: fc.constantFrom("event", "attested") },
    { requiredKeys: [] },
  );

  it("say every date without a gap, a doubled word or a sign of the format", () => {
    fc.assert(
      fc.property(anyEdtf, langs, readings, (text, lang, reading) => {
        const words = dateWords(text, lang, reading);
        expect(words).not.toMatch(/undefined|null|[?~%X/]|\.\.| {2}|^ | $|\b(\p{L}+) \1\b/u);
        const read = readEdtf(text);
        expect(read.ok && edtfWords(read.value, lang, reading)).toBe(words);
      }),
    );
  });

  it("give back what is no date, and never throw", () => {
    fc.assert(
      fc.property(anyText, langs, readings, (text, lang, reading) => {
        if (!readEdtf(text).ok) expect(dateWords(text, lang, reading)).toBe(text);
        expect(typeof instantWords(text, lang)).toBe("string");
        expect(typeof isoDayWords(text, lang)).toBe("string");
      }),
    );
  });
});
