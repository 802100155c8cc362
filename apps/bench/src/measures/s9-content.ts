import { type EntryContent, emptyClaim, emptyEntry } from "@convenio/domain/entry/content";
import { emptyCitation } from "@convenio/domain/evidence/citation";
import { emptySource, type SourceContent } from "@convenio/domain/evidence/source";

const uuid = (letter: string, n: number) =>
  `${letter.repeat(8)}-0000-8000-8000-${n.toString(16).padStart(12, "0")}`;

export const entryId = uuid("e", 0);
export const personId = uuid("f", 0);

/** Twenty sources of different publishers, by id. */
export const sources: ReadonlyMap<string, SourceContent> = new Map(
  Array.from({ length: 20 }, (_, n) => {
    const csl = { ...emptySource.csl, title: `Report ${n}`, publisher: `Publisher ${n % 7}` };
    return [uuid("d", n), { ...emptySource, csl }] as const;
  }),
);

/**
 * An exercise with this many claims, each with one citation that quotes a sentence: half of them organisers, the
 * others frequencies, of which five each say something of the same year and so compete.
 */
export function contentOf(claims: number): EntryContent {
  return {
    ...emptyEntry("exercise", "en"),
    claims: Array.from({ length: claims }, (_, n) => ({
      ...emptyClaim(uuid("a", n), n % 2 === 0 ? "organizer" : "frequency"),
      ...(n % 2 === 0
        ? { value: { type: "entry" as const, id: uuid("b", n) } }
        : { value: { type: "term" as const, term: n % 4 === 1 ? "annual" : "biennial" } }),
      period: String(1000 + Math.floor(n / 10)),
      citations: [
        {
          ...emptyCitation(uuid("c", n)),
          source: uuid("d", n % 20),
          locator: { type: "page" as const, text: String(n) },
          quote: { text: `El ejercicio número ${n} reunió a doce países.`, lang: "es", translation: null },
        },
      ],
    })),
  };
}

/** The same entry after an edit that changed the period of every tenth claim and the stance of every seventh citation. */
export function edited(content: EntryContent): EntryContent {
  return {
    ...content,
    claims: content.claims.map((claim, n) => ({
      ...claim,
      period: n % 10 === 0 ? "2020" : claim.period,
      citations: claim.citations.map((citation) =>
        n % 7 === 0 ? { ...citation, stance: "partly" as const } : citation,
      ),
    })),
  };
}
