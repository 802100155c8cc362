import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Connection } from "../client.ts";
import { idOf } from "../testing/sample-content.ts";
import { givenPartners } from "../testing/sample-partners.ts";
import { testDatabase } from "../testing.ts";
import { coverage } from "./coverage.ts";
import { partnerComparison } from "./partner-comparison.ts";
import { surroundings } from "./surroundings.ts";

let connection: Connection;
beforeAll(async () => {
  connection = await testDatabase();
  await connection.transaction(givenPartners, { limitMs: 60_000 });
}, 60_000);
afterAll(() => connection.close());

const today = "2026-03-01";
const around = async (slug: string) => {
  const found = await surroundings(connection.db, slug, today);
  if (found === null) throw new Error(`nothing is published at ${slug}`);
  return found;
};
const titled = async (slug: string) => {
  const { names } = await around(slug);
  return (id: string) => names.entries[id]?.titles.en ?? id;
};

test("an exercise has a matrix of its editions by participant, newest first, most frequent first", async () => {
  const { matrix } = await around("cruz");
  const title = await titled("cruz");
  expect(matrix?.parts.map(({ entry, when }) => [title(entry), when])).toEqual([
    ["cruz-2024", "2024-05"],
    ["cruz-2023", "2023-05"],
  ]);
  expect(
    matrix?.rows.map(({ actor, cells }) => [title(actor), Object.keys(cells).map(title).sort()]),
  ).toEqual([
    ["Chile", ["cruz-2023", "cruz-2024"]],
    ["China", ["cruz-2023", "cruz-2024"]],
    ["Bolivia", ["cruz-2024"]],
    ["Sweden", ["cruz-2023"]],
  ]);
  expect(matrix?.rows[2]?.cells[idOf("cruz-2024")]).toEqual([
    { claim: idOf("cruz-2024/bolivia"), predicate: "participant", role: "participant", state: "cited" },
  ]);
  expect((await around("pact")).matrix).toBeNull();
});

test("a theme gathers every claim with its term, wherever it stands", async () => {
  const { gathered } = await around("buying");
  expect(gathered).toMatchObject([{ facet: "field", term: "procurement", total: 2 }]);
  expect(gathered?.[0]?.claims.map(({ claim }) => claim.id)).toEqual([
    idOf("pact/field"),
    idOf("yard/field"),
  ]);
  expect((await around("yard")).gathered).toBeNull();
});

test("a country's landing counts its partners by kind, those it agreed with first", async () => {
  const { actor } = await around("chile");
  const title = await titled("chile");
  expect(actor?.partners.map((one) => [title(one.actor), one.kinds])).toEqual([
    ["China", { agreement: 1, "exercise-edition": 2 }],
    ["Sweden", { partnership: 1, "exercise-edition": 1 }],
    ["Bolivia", { "exercise-edition": 1 }],
  ]);
  expect(actor?.partnersTotal).toBe(3);
  expect((await around("pact")).actor).toBeNull();
});

test("a country's landing says what is in force for it now, what it took part in by year, and what is disputed", async () => {
  const { actor } = await around("chile");
  expect(actor?.inForce).toEqual([
    {
      agreement: idOf("pact"),
      kind: "agreement",
      since: "2010",
      claims: [
        { claim: idOf("pact/chile"), predicate: "signatory" },
        { claim: idOf("pact/force"), predicate: "in-force" },
      ],
    },
  ]);
  expect(actor?.years.map(({ year, entries }) => [year, entries.length])).toEqual([
    ["2024", 1],
    ["2023", 1],
  ]);
  expect(actor?.disputes.map(({ claim }) => claim.id)).toEqual([idOf("yard/1998"), idOf("yard/1999")]);
  expect(actor?.disputesTotal).toBe(2);
  const none = await surroundings(connection.db, "chile", "2009-01-01");
  expect(none?.actor?.inForce).toEqual([]);
});

test("what is missing is either looked for and not found, or not researched", async () => {
  const { actor } = await around("bolivia");
  const none = { claim: idOf("bolivia/none"), field: "training", period: "1980/2010" };
  expect(actor?.gaps.noneFound).toEqual([{ actor: idOf("sweden"), ...none }]);
  expect(actor?.gaps.notResearched).toEqual([]);
  expect(actor?.gaps.fields).toEqual(["procurement"]);
  expect(actor?.gaps).toMatchObject({ entries: 1, unconfirmed: actor?.gaps.claims });
  const first = await partnerComparison(connection.db, {});
  expect(first.partners).toEqual([idOf("china")]);
  const { rows, partners } = await partnerComparison(connection.db, { partners: ["china", "sweden"] });
  const cell = (country: string, partner: string) =>
    rows.find((row) => row.country === idOf(country))?.cells[idOf(partner)];
  expect(partners).toEqual([idOf("china"), idOf("sweden")]);
  expect(cell("chile", "china")).toEqual({ kinds: { agreement: 1, "exercise-edition": 2 }, noneFound: null });
  expect(cell("bolivia", "sweden")).toEqual({ kinds: {}, noneFound: none });
  expect(rows.map(({ country }) => country)).toEqual([idOf("bolivia"), idOf("chile")]);
});

test("partners are compared in one field, in one kind, and as the reader orders them", async () => {
  const { rows, partners } = await partnerComparison(connection.db, {
    partners: ["sweden", idOf("china")],
    field: "procurement",
    kind: "agreement",
  });
  expect(partners).toEqual([idOf("sweden"), idOf("china")]);
  expect(rows.find((row) => row.country === idOf("chile"))?.cells).toEqual({
    [idOf("china")]: { kinds: { agreement: 1 }, noneFound: null },
  });
});

test("see also names what two entries share, and neither what is linked nor siblings", async () => {
  const { seeAlso } = await around("yard");
  expect(seeAlso.map(({ entry }) => entry)).toEqual([idOf("pact"), idOf("cruz-2023"), idOf("cruz-2024")]);
  expect(seeAlso[0]).toMatchObject({
    shared: [idOf("chile")],
    terms: [{ facet: "field", term: "procurement" }],
  });
  const sibling = (await around("cruz-2024")).seeAlso.map(({ entry }) => entry);
  expect(sibling).not.toContain(idOf("cruz-2023"));
  expect(sibling).not.toContain(idOf("chile"));
});

test("coverage counts what is there and names what is thin", async () => {
  const execute = vi.spyOn(connection.db, "execute");
  const found = await coverage(connection.db, today);
  expect(execute).toHaveBeenCalledTimes(1);
  expect(found.kinds[0]).toEqual({ kind: "country", entries: 4, claims: 5, confirmed: 0 });
  expect(found.countries.map(({ country, entries }) => [country, entries])).toEqual([
    [idOf("bolivia"), 1],
    [idOf("chile"), 4],
  ]);
  expect(found.fields).toEqual([{ term: "procurement", entries: 2 }]);
  expect(found).toMatchObject({ unquoted: 0, written: {}, origins: [{ origin: "Navy" }] });
  expect(found.importedUnchecked).toBe(found.citations);
});

test("nothing stands around an address where nothing is published", async () => {
  expect(await surroundings(connection.db, "nowhere", today)).toBeNull();
});
