import { describe, expect, it } from "vitest";
import { testId } from "../revision/content-arbitrary-samples.ts";
import type { EntryContent, Prose } from "./content.ts";
import { proseHash } from "./prose-hash.ts";
import { outdated, staleSince } from "./stale-since.ts";

const english = (summary: string, body: string[] = []): Prose => ({
  title: "UNITAS",
  aliases: [],
  summary,
  body: body.map((markdown, n) => ({ id: testId("b", n), markdown })),
  from: null,
});
const first = english("Begun in 1959.");
const second = english("First held in 1960.");
const spanish = (from: Prose["from"]): Prose => ({ ...english("Iniciado en 1959."), from });
const madeOf = (original: Prose) => spanish({ lang: "en", hash: proseHash(original), machine: false });
type ProseOf = EntryContent["prose"];
const history = (...all: ProseOf[]) => all.map((prose, at) => ({ number: at + 1, prose })).toReversed();

describe("proseHash", () => {
  it("covers title, summary and body in their order, not aliases and ids", () => {
    const one = english("x", ["a", "b"]);
    expect(
      proseHash({
        ...one,
        aliases: ["Unitas"],
        body: one.body.map((block) => ({ ...block, id: testId("c", 1) })),
      } as Prose),
    ).toBe(proseHash(one));
    for (const other of [english("y", ["a", "b"]), english("x", ["b", "a"]), { ...one, title: "Unitas" }])
      expect(proseHash(other)).not.toBe(proseHash(one));
  });
});

describe("a translation", () => {
  it("of the text as it stands is not outdated", () => {
    expect(outdated({ en: first, es: madeOf(first) })).toEqual([]);
    expect(staleSince({ en: first, es: madeOf(first) }, history({ en: first, es: madeOf(first) }))).toEqual(
      {},
    );
  });

  it("is outdated since the first revision after the text it was made of", () => {
    const es = madeOf(first);
    const now = { en: second, es };
    expect(outdated(now)).toEqual(["es"]);
    expect(staleSince(now, history({ en: first, es }, { en: second, es }, now))).toEqual({ es: 2 });
  });

  it("made of an older text is outdated since that text was changed, not since it was made", () => {
    const now = { en: second, es: madeOf(first) };
    expect(staleSince(now, history({ en: first }, { en: second }, now))).toEqual({ es: 2 });
  });

  it("is current again when the text is put back", () => {
    const es = madeOf(first);
    expect(
      staleSince({ en: first, es }, history({ en: first, es }, { en: second, es }, { en: first, es })),
    ).toEqual({});
  });

  it("of a text that is gone, or was never published, is outdated since it is there", () => {
    const es = madeOf(first);
    expect(staleSince({ es }, history({ en: first, es }, { es }))).toEqual({ es: 2 });
    expect(staleSince({ en: second, es }, history({ en: second }, { en: second, es }))).toEqual({ es: 2 });
  });

  it("never: a text written on its own", () => {
    expect(outdated({ en: second, es: spanish(null) })).toEqual([]);
  });
});
