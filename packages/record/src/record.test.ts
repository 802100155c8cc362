import type { Claim } from "@convenio/domain/entry/content";
import { kindOf } from "@convenio/domain/kinds/all";
import { operatorId } from "@convenio/domain/people/actor";
import { type ValidationFacts, validate } from "@convenio/domain/proposal/validate";
import { languages } from "@convenio/domain/text/languages";
import { marksOf } from "@convenio/domain/text/marks";
import { bounds } from "@convenio/domain/time/bounds";
import { readEdtf } from "@convenio/domain/time/edtf";
import { describe, expect, it } from "vitest";
import { recordFiles } from "./all.ts";
import { expandEntry } from "./expand-entry.ts";
import { expandSource } from "./expand-source.ts";
import { loads } from "./loads.ts";
import { entryId, sourceId } from "./stable-id.ts";

/** The day of the record's last compilation; a year or month that is not over may end after it. */
const compiled = "2026-11-22";
const lastYear = "2026-12-31";

const { sources, groups, audits } = recordFiles();
const bySource = new Map(sources.map((source) => [source.key, source]));
const contents = groups.map((group) =>
  group.map((file) => ({ file, id: entryId(file.key), content: expandEntry(file, bySource) })),
);
const entries = contents.flat();
const claims = entries.flatMap(({ file, content }) => content.claims.map((claim) => ({ file, claim })));
const citations = claims.flatMap(({ file, claim }) =>
  claim.citations.map((citation) => ({ file, claim, citation })),
);
const blocks = entries.flatMap(({ file, content }) =>
  languages.flatMap((lang) =>
    (content.prose[lang]?.body ?? []).map((block) => ({ file, content, lang, ...block })),
  ),
);
const where = (file: { key: string }, claim: Claim) => `${file.key} ${claim.predicate} ${claim.id}`;

/** Every date that a claim carries, as EDTF. */
function datesOf({ value, period, qualifiers }: Claim): string[] {
  const found = Object.values(qualifiers).flatMap((q) => (q.type === "date" ? q.edtf : []));
  if (value?.type === "date") found.push(value.edtf);
  return period === null ? found : [...found, period];
}

function targetsOf({ value, qualifiers }: Claim): string[] {
  const narrowing = Object.values(qualifiers).flatMap((q) => (q.type === "entries" ? q.ids : []));
  return value?.type === "entry" && value.id !== null ? [value.id, ...narrowing] : narrowing;
}

function boundsOf(edtf: string) {
  const read = readEdtf(edtf);
  return read.ok ? bounds(read.value) : null;
}

/** The dates of the claims of one predicate that are not deprecated, the preferred alone when there is one. */
function daysOf(all: readonly Claim[], predicate: string | undefined) {
  const dated = all.filter((claim) => claim.predicate === predicate && claim.value?.type === "date");
  const preferred = dated.filter(({ rank }) => rank.rank === "preferred");
  const standing = preferred.length > 0 ? preferred : dated.filter(({ rank }) => rank.rank === "normal");
  return standing.flatMap(({ value }) => (value?.type === "date" ? (boundsOf(value.edtf) ?? []) : []));
}

const depth = (content: { claims: readonly Claim[] }) => {
  const statements = content.claims.filter(({ predicate }) => predicate === "statement").length;
  return { statements, typed: content.claims.length - statements };
};

function lacking(claim: Claim): boolean {
  const texts = [claim.value, ...Object.values(claim.qualifiers)].filter((text) => text?.type === "text");
  const [first] = texts;
  if (first?.type !== "text") return false;
  const asserted = first.lang;
  return languages.some((lang) => lang !== asserted && claim.translations[lang] === undefined);
}

/** Each rule with what breaks it: nothing. */
const rules: [string, () => string[]][] = [
  [
    "no claim stands without a citation, unless it says why or where was searched",
    () =>
      claims
        .filter(({ claim: { citations: none, unsourced, searches } }) => {
          return none.length === 0 && unsourced === null && searches.length === 0;
        })
        .map(({ file, claim }) => where(file, claim)),
  ],
  [
    "no citation leads to a source that is not there",
    () => {
      const known = new Set(sources.map(({ key }) => sourceId(key)));
      return citations
        .filter(({ citation }) => citation.source === null || !known.has(citation.source))
        .map(({ file, claim }) => where(file, claim));
    },
  ],
  [
    "no source is listed that nothing cites",
    () => {
      const cited = new Set(citations.map(({ citation }) => citation.source));
      const audited = new Set(
        audits.flatMap(({ source, statements }) => [source, ...statements.flatMap((one) => one.sources)]),
      );
      const idle = sources.filter(({ key }) => !cited.has(sourceId(key)) && !audited.has(key));
      return idle.map(({ key }) => key);
    },
  ],
  [
    "no reference leads to an entry that is not loaded before or with it",
    () => {
      const loaded = new Set<string>();
      return contents.flatMap((group) => {
        for (const { id } of group) loaded.add(id);
        const dangling = group.flatMap(({ file, content }) =>
          content.claims
            .filter((claim) => targetsOf(claim).some((id) => !loaded.has(id)))
            .map((claim) => where(file, claim)),
        );
        const links = group.flatMap(({ file, content }) =>
          Object.values(content.prose)
            .flatMap(({ body }) => body.flatMap(({ markdown }) => marksOf(markdown).entries))
            .filter((id) => !loaded.has(id))
            .map((id) => `${file.key} links ${id}`),
        );
        return [...dangling, ...links];
      });
    },
  ],
  [
    "no load holds more entries than one may",
    () => loads(groups).flatMap((files) => (files.length > 60 ? files.map(({ key }) => key) : [])),
  ],
  [
    "no mark leads to a claim that the entry does not hold",
    () =>
      blocks.flatMap(({ file, content, lang, markdown }) => {
        const own = new Set(content.claims.map(({ id }) => id));
        const unread = [...markdown.matchAll(/\]\((?:claim|entry):(?![0-9a-f]{8}-)[^)]*\)/g)].map(String);
        const lost = marksOf(markdown).claims.filter((id) => !own.has(id));
        return [...unread, ...lost].map((mark) => `${file.key} ${lang} ${mark}`);
      }),
  ],
  [
    "every paragraph is marked to a claim",
    () =>
      blocks
        .filter(({ markdown }) => !markdown.startsWith("#") && marksOf(markdown).claims.length === 0)
        .map(({ file, lang, markdown }) => `${file.key} ${lang} ${markdown.slice(0, 60)}`),
  ],
  [
    "the bodies of an entry are marked to the same claims",
    () =>
      entries
        .filter(({ content }) => {
          const marked = languages.map((lang) => {
            const body = content.prose[lang]?.body ?? [];
            return [...new Set(body.flatMap(({ markdown }) => marksOf(markdown).claims))].sort().join();
          });
          return new Set(marked).size > 1;
        })
        .map(({ file }) => file.key),
  ],
  [
    "every title, and every summary and body that there is, is in three languages",
    () =>
      entries
        .filter(({ content }) => {
          const told = languages.map((lang) => {
            const { title = "", summary = "", body = [] } = content.prose[lang] ?? {};
            return [title !== "", summary !== "", body.length > 0].join();
          });
          return new Set(told).size > 1 || told[0]?.startsWith("false");
        })
        .map(({ file }) => file.key),
  ],
  [
    "everything that a claim asserts in words is in three languages",
    () => claims.filter(({ claim }) => lacking(claim)).map(({ file, claim }) => where(file, claim)),
  ],
  [
    "every date can be read, has begun when the record was compiled and ends no later than that year",
    () =>
      claims.flatMap(({ file, claim }) =>
        datesOf(claim)
          .filter((edtf) => {
            const days = boundsOf(edtf);
            if (days === null) return true;
            return (days.earliest ?? "") > compiled || (days.latest ?? "") > lastYear;
          })
          .map((edtf) => `${where(file, claim)} ${edtf}`),
      ),
  ],
  [
    "nothing ends before it starts",
    () =>
      entries
        .filter(({ file, content }) => {
          const dated = kindOf(file.kind)?.dated;
          const starts = daysOf(content.claims, dated?.from).map(({ earliest }) => earliest ?? "");
          const ends = daysOf(content.claims, dated?.to).map(({ latest }) => latest ?? "9");
          return ends.some((end) => starts.some((start) => end < start));
        })
        .map(({ file }) => file.key),
  ],
  [
    "statements are at most a third of what an entry in depth claims",
    () =>
      entries
        .filter(({ file, content }) => {
          const { statements, typed } = depth(content);
          return file.kind !== "theme" && typed >= 6 && statements * 3 > statements + typed;
        })
        .map(({ file }) => file.key),
  ],
  [
    "quotations are short",
    () =>
      citations
        .filter(({ citation: { quote } }) => (quote?.text.length ?? 0) > 600)
        .map(({ file, claim }) => where(file, claim)),
  ],
  [
    "no two subjects have one slug",
    () => {
      const slugs = entries.map(({ file }) => file.slug);
      return slugs.filter((slug, at) => slugs.indexOf(slug) !== at);
    },
  ],
  [
    "the domain finds nothing wrong with it",
    () => {
      const proposal = { authors: [operatorId] };
      const facts: ValidationFacts = {
        proposal,
        today: "2026-11-22",
        bases: new Map(),
        entryKinds: new Map(),
        sources: new Map(),
      };
      const subjects = [
        ...sources.map((file) => ({ id: sourceId(file.key), base: 0, content: expandSource(file) })),
        ...entries.map(({ id, content }) => ({ id, base: 0, content })),
      ];
      const names = new Map(entries.map(({ id, file }) => [id, file.key]));
      return validate(subjects, facts).map(
        ({ subject, path, code }) => `${names.get(subject) ?? subject} ${code} ${path}`,
      );
    },
  ],
];

describe("the starter record keeps its own rules", () => {
  it.each(rules)("%s", (_, broken) => {
    expect(broken()).toEqual([]);
  });
});

describe("the starter record", () => {
  const others = entries.filter(({ file }) => !["country", "exercise-edition"].includes(file.kind));

  it("mints every id once", () => {
    const ids = [...entries.map(({ id }) => id), ...sources.map(({ key }) => sourceId(key))];
    for (const { claim } of claims) ids.push(claim.id, ...claim.citations.map(({ id }) => id));
    ids.push(...blocks.map(({ id }) => id));
    expect(ids.length).toBe(new Set(ids).size);
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab]/.test(id))).toBe(true);
  });

  it("keeps 1959 beside 1960 and 11 beside 18, one of each preferred with a reason", () => {
    const of = (slug: string, predicate: string) =>
      claims
        .filter(({ file, claim }) => file.slug === slug && claim.predicate === predicate)
        .map(({ claim }) => claim);
    for (const found of [of("unitas", "first-held"), of("panamax-2024", "stated-participants")]) {
      expect(found).toHaveLength(2);
      expect(found.map(({ rank }) => rank.rank).sort()).toEqual(["normal", "preferred"]);
      expect(found.find(({ rank }) => rank.rank === "preferred")?.rank.reason).toBeTruthy();
    }
  });

  it("is wide, deep and told in three languages", () => {
    const deep = others.filter(({ content }) => depth(content).typed >= 6);
    const told = others.filter(({ content }) => (content.prose.en?.body.length ?? 0) > 0);
    expect(others.length).toBeGreaterThanOrEqual(70);
    expect(deep.length).toBeGreaterThanOrEqual(35);
    expect(told.length).toBeGreaterThanOrEqual(30);
  });

  it("says of everything it leaves out why", () => {
    expect(entries.flatMap(({ file }) => file.leftOut).length).toBeGreaterThan(30);
  });
});
