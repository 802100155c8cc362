import type { Claim } from "@convenio/domain/entry/content";
import { browseFacets } from "@convenio/domain/reading/browsing";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Connection, Db } from "../client.ts";
import { refreshProjections } from "../projections/refresh.ts";
import { givenPublished } from "../testing/given-published.ts";
import { givenCheck, givenPerson } from "../testing/given-versions.ts";
import { citationOf, claimOf, dated, entryOf, idOf, pointing } from "../testing/sample-content.ts";
import { country, givenRecord } from "../testing/sample-record.ts";
import { testDatabase } from "../testing.ts";
import { type Browsing, entryBrowse } from "./entry-browse.ts";

let connection: Connection;
beforeAll(async () => {
  connection = await testDatabase();
  await connection.transaction(givenPartnerships, { limitMs: 60_000 });
}, 60_000);
afterAll(() => connection.close());

const term = (word: string) => ({ type: "term", term: word }) as const;

const partnership = (key: string, parties: string[], claims: Claim[], aliases: string[] = []) => ({
  id: idOf(key),
  slug: key,
  content: entryOf(
    "partnership",
    { en: key, es: `Zeta ${key}`.replace("Zeta alpha", "Alfa") },
    [
      ...parties.map((party) =>
        claimOf(`${key}/${party}`, "party", pointing(party), [], { qualifiers: { role: term("party") } }),
      ),
      ...claims,
    ],
    { aliases },
  ),
});

const body = (key: string, claims: Claim[]) => ({
  id: idOf(key),
  slug: key,
  content: entryOf("organization", { en: key }, claims),
});
const member = (of: string, key: string) =>
  claimOf(`${of}/${key}`, "member", pointing(key), [], { qualifiers: { role: term("member") } });

/** A body with a member of the region, one that is part of it, one of members from elsewhere, and a case with all three. */
const bodies = [
  body("board", [member("board", "usa"), member("board", "peru")]),
  body("college", [member("college", "usa"), claimOf("college/of", "part-of", pointing("board"))]),
  body("alliance", [member("alliance", "usa"), member("alliance", "france")]),
  {
    id: idOf("mission"),
    slug: "mission",
    content: entryOf(
      "case-study",
      { en: "mission" },
      ["board", "college", "alliance"].map((key) =>
        claimOf(`mission/${key}`, "participant", pointing(key), [], {
          qualifiers: { role: term("participant") },
        }),
      ),
    ),
  },
];

const agreement = (key: string, claims: Claim[]) => ({
  id: idOf(key),
  slug: key,
  content: entryOf("agreement", { en: key }, claims),
});

/** Two agreements: one to end, one to begin, after the day of these tests. */
const agreements = [
  agreement("pact", [
    claimOf("pact/in-force", "in-force", dated("1999")),
    claimOf("pact/terminated", "terminated", dated("2031")),
  ]),
  agreement("accord", [claimOf("accord/in-force", "in-force", dated("203X"))]),
];

/** The sample record, two agreements, four entries of bodies, an invented case, and three partnerships: of Peru and the United States twice, of Brazil and France once. */
async function givenPartnerships(tx: Db): Promise<void> {
  await givenRecord(tx);
  const cited = (key: string) => [citationOf(`${key}/1`, "yearbook")];
  await givenPublished(tx, {
    key: "partnerships",
    at: "2026-02-02T10:00:00.000Z",
    subjects: [
      country("usa", "USA", { en: "United States" }),
      country("france", "FRA", { en: "France" }),
      ...bodies,
      ...agreements,
      partnership(
        "alpha",
        ["peru", "usa"],
        [
          claimOf("alpha/began", "began", dated("1999"), cited("alpha/began")),
          claimOf("alpha/ended", "ended", dated("2009"), cited("alpha/ended")),
          claimOf("alpha/field", "field", term("training"), cited("alpha/field")),
          claimOf("alpha/driver", "driver", term("border-security"), cited("alpha/driver")),
        ],
        ["Charlie"],
      ),
      partnership(
        "bravo",
        ["peru", "usa"],
        [
          claimOf("bravo/began", "began", dated("2015"), cited("bravo/began")),
          claimOf("bravo/field", "field", term("training"), cited("bravo/field"), { origin: "ai" }),
          claimOf("bravo/status", "status", term("active"), cited("bravo/status")),
        ],
      ),
      partnership(
        "charlie",
        ["brazil", "france"],
        [
          claimOf("charlie/field", "field", term("peacekeeping"), cited("charlie/field")),
          claimOf("charlie/old", "field", term("training"), cited("charlie/old"), {
            rank: { rank: "deprecated", reason: "Another one." },
          }),
        ],
      ),
    ],
  });
  await givenPublished(tx, {
    key: "demonstration",
    at: "2026-02-02T11:00:00.000Z",
    demonstration: true,
    subjects: [
      country("ejemplia", "XEJ", { en: "Ejemplia" }),
      {
        id: idOf("invented"),
        slug: "invented",
        content: entryOf("case-study", { en: "invented" }, [
          claimOf("invented/ejemplia", "participant", pointing("ejemplia"), [], {
            qualifiers: { role: term("participant") },
          }),
        ]),
      },
    ],
  });
  const rita = await givenPerson(tx, "Rita Reader", "reviewer");
  const checked = { claim: idOf("alpha/field"), citation: idOf("alpha/field/1"), by: rita };
  await givenCheck(tx, { ...checked, result: "confirms", at: "2026-02-03T09:00:00.000Z" });
  await refreshProjections(tx, { entries: [idOf("alpha")], sources: [] }, "2026-01-01");
}

const browse = (asked: Partial<Browsing>) =>
  entryBrowse(connection.db, { page: 1, today: "2026-03-01", ...asked });
const slugs = async (asked: Partial<Browsing>) => (await browse(asked)).rows.map(({ slug }) => slug);

test.each([
  [{ kind: "partnership", country: "peru" }, ["alpha", "bravo"]],
  [{ partner: "usa" }, ["alliance", "alpha", "board", "bravo", "college"]],
  [{ partner: "france" }, ["alliance", "charlie"]],
  [{ field: "training" }, ["alpha", "bravo"]],
  [{ field: "canal-defence" }, ["panamax"]],
  [{ driver: "border-security" }, ["alpha"]],
  [{ status: "active", kind: "partnership" }, ["bravo"]],
  [{ origin: "ai" }, ["bravo"]],
  [{ actor: "unitas", kind: "exercise-edition" }, ["unitas-2025", "unitas-lxiv"]],
  [{ partner: "alliance" }, ["mission"]],
  [{ partner: "board" }, []],
  [{ actor: "usa", kind: "partnership" }, ["alpha", "bravo"]],
  [{ kind: "partnership", from: 2010 }, ["bravo"]],
  [{ kind: "partnership", to: 2014 }, ["alpha"]],
  [{ kind: "partnership", from: 2005, to: 2020 }, ["alpha", "bravo"]],
  [{ evidence: "checked" }, ["alpha"]],
  [{ field: "nothing-like-it" }, []],
] satisfies [Partial<Browsing>, string[]][])("%j leads to %j", async (asked, expected) => {
  expect(await slugs(asked)).toEqual(expected);
});

test("partners take part and are from elsewhere, bodies without members of the region too, invented ones never; countries are of the region and named", async () => {
  const { facets, names } = await browse({ kind: "partnership", partner: "usa" });
  const named = (facet: "country" | "partner") =>
    facets[facet].map(({ value, count }) => [names.entries[value]?.slug, count]);
  expect(named("partner")).toEqual([
    ["usa", 2],
    ["france", 1],
    ["alliance", 0],
  ]);
  expect(named("country")).toContainEqual(["peru", 2]);
  expect(named("country")).toContainEqual(["brazil", 0]);
  expect(facets.field).toEqual([
    { value: "training", count: 2 },
    { value: "canal-defence", count: 0 },
    { value: "peacekeeping", count: 0 },
  ]);
  expect(facets.origin).toEqual([{ value: "ai", count: 1 }]);
});

/** A filter for each facet. */
const everyFacet: Partial<Browsing> = {
  kind: "partnership",
  country: "peru",
  partner: "usa",
  field: "training",
  driver: "border-security",
  challenge: "corruption",
  status: "active",
  outcome: "mixed",
  evidence: "checked",
  origin: "ai",
};

test("every count is what choosing that value under the other filters finds", async () => {
  const filters: Partial<Browsing>[] = [
    {},
    { kind: "partnership" },
    { country: "peru", field: "training" },
    { evidence: "checked" },
    { q: "unitas", country: "peru" },
    { from: 2000, to: 2012, kind: "partnership" },
    ...browseFacets.map((facet) => ({ ...everyFacet, [facet]: undefined })),
  ];
  for (const asked of filters) {
    const { facets } = await browse(asked);
    for (const [facet, values] of Object.entries(facets)) {
      for (const { value, count } of values) {
        const { total } = await browse({ ...asked, [facet]: value });
        expect([asked, facet, value, total]).toEqual([asked, facet, value, count]);
      }
    }
  }
}, 60_000);

test("the status of an agreement is the one on the day of reading", async () => {
  const kind = "agreement";
  const onDay = async (today: string, status: string) => slugs({ kind, status, today });
  expect([await onDay("2026-03-01", "active"), await onDay("2026-03-01", "ended")]).toEqual([["pact"], []]);
  expect([await onDay("2032-01-01", "active"), await onDay("2032-01-01", "ended")]).toEqual([
    ["accord"],
    ["pact"],
  ]);
});

test("claims checked only says how many entries it leaves out", async () => {
  expect(await browse({ kind: "partnership", evidence: "checked" })).toMatchObject({ total: 1, hidden: 2 });
  expect(await browse({ kind: "partnership" })).toMatchObject({ total: 3, hidden: 0 });
});

test.each([
  [{ sort: "title" }, ["alpha", "bravo", "charlie"]],
  [{ sort: "title", lang: "es" }, ["alpha", "bravo", "charlie"]],
  [{ sort: "earliest" }, ["alpha", "bravo", "charlie"]],
  [{ sort: "latest" }, ["bravo", "alpha", "charlie"]],
  [{ sort: "unchecked" }, ["bravo", "charlie", "alpha"]],
] satisfies [Partial<Browsing>, string[]][])("in the order %j", async (asked, expected) => {
  expect(await slugs({ kind: "partnership", ...asked })).toEqual(expected);
});

test("a title sorts as the page's language shows it", async () => {
  expect((await slugs({ sort: "title", lang: "es" })).indexOf("bravo")).toBeGreaterThan(
    (await slugs({ sort: "title", lang: "es" })).indexOf("unitas"),
  );
  expect((await slugs({ sort: "disputed" }))[0]).toBe("unitas");
});

test("what is called so comes before what is also known so, and spelling is not stretched beyond what is asked", async () => {
  expect(await slugs({ q: "charlie" })).toEqual(["charlie", "alpha"]);
  expect(await slugs({ q: "charlei", kind: "partnership" })).toContain("charlie");
  expect(await slugs({ q: "charlei", asWritten: true })).toEqual([]);
});
