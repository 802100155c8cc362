import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Connection } from "../client.ts";
import { refreshProjections } from "../projections/refresh.ts";
import { givenCheck, givenPerson } from "../testing/given-versions.ts";
import { idOf } from "../testing/sample-content.ts";
import { givenRecord } from "../testing/sample-record.ts";
import { testDatabase } from "../testing.ts";
import { entryBrowse } from "./entry-browse.ts";
import { findEntries } from "./entry-find.ts";
import { entrySlug } from "./entry-slug.ts";
import { homePage } from "./home-page.ts";

let connection: Connection;
beforeAll(async () => {
  connection = await testDatabase();
  await connection.transaction(givenRecord, { limitMs: 60_000 });
}, 60_000);
afterAll(() => connection.close());

const today = "2026-03-01";
const slugs = async (q: string) =>
  (await entryBrowse(connection.db, { q, page: 1, today })).rows.map(({ slug }) => slug);

test.each([
  ["ejercicio panamax", "panamax"],
  ["exercicio PANAMAX", "panamax"],
  ["Panamax exercise", "panamax"],
  ["panamax", "panamax"],
  ["ejercicio unitas", "unitas"],
  ["operacion UNITAS", "unitas"],
  ["unit", "unitas"],
  ["unitas 2025", "unitas-2025"],
  ["edicion unitas 2025", "unitas-2025"],
  ["fuerzas de paz", "panamax"],
  ["FUERZAS DE PAZ", "panamax"],
  ["pais peru", "peru"],
  ["PERÚ", "peru"],
  ["panmax", "panamax"],
  ["unitsa", "unitas"],
])("%s finds %s first", async (q, first) => {
  expect((await slugs(q))[0]).toBe(first);
});

test("a search for the exercise finds it, its editions and what cites a source that names it", async () => {
  expect(await slugs("UNITAS")).toEqual(["unitas", "unitas-2025", "unitas-lxiv", "panamax-2024"]);
});

test("all words must match: a name beside a word that nothing holds finds nothing", async () => {
  expect(await slugs("unitas zyzzyva")).toEqual([]);
  expect(await slugs("unitsa 2025")).toEqual(["unitas-2025"]);
});

test("each facet counts under all other filters and keeps values that count nothing", async () => {
  const execute = vi.spyOn(connection.db, "execute");
  const page = await entryBrowse(connection.db, {
    country: "brazil",
    kind: "exercise-edition",
    page: 1,
    today,
  });
  expect(execute).toHaveBeenCalledTimes(1);
  execute.mockRestore();
  expect(page.rows.map(({ slug }) => slug)).toEqual(["unitas-2025", "unitas-lxiv"]);
  expect(page.facets.kind).toEqual([
    { value: "exercise-edition", count: 2 },
    { value: "country", count: 1 },
    { value: "exercise", count: 0 },
  ]);
  const countries = new Map(
    page.facets.country.map(({ value, count }) => [page.names.entries[value]?.slug, count]),
  );
  expect(countries).toEqual(
    new Map([
      ["peru", 3],
      ["brazil", 2],
      ["panama", 2],
    ]),
  );
  expect(page.facets.evidence).toEqual([
    { value: "cited", count: 2 },
    { value: "disputed", count: 0 },
  ]);
  expect(page.rows[0]).toMatchObject({
    titles: { en: "UNITAS 2025" },
    evidence: { total: 5, states: { cited: 5 }, lastChecked: null },
    importedUnchecked: 5,
    revision: 1,
  });
});

test("country takes an id as well, and one that nothing is called is passed over", async () => {
  const found = (country: string) => entryBrowse(connection.db, { country, page: 1, today });
  expect(await found(idOf("brazil"))).toMatchObject({ total: 3, picked: { country: idOf("brazil") } });
  expect(await found("atlantis")).toMatchObject({ total: 8, picked: { country: null } });
});

test("overdue is a filter by the day of reading", async () => {
  const overdue = async (day: string) =>
    (await entryBrowse(connection.db, { evidence: "overdue", page: 1, today: day })).rows.map(
      ({ slug }) => slug,
    );
  await connection.transaction(async (tx) => {
    const rita = await givenPerson(tx, "Rita Reader", "reviewer");
    const checked = { claim: idOf("unitas/status"), citation: idOf("unitas/status/1"), by: rita };
    await givenCheck(tx, { ...checked, result: "confirms", at: "2026-02-02T09:00:00.000Z" });
    await refreshProjections(tx, { entries: [idOf("unitas")], sources: [] }, "2026-01-01");
  });
  expect(await overdue("2027-08-02")).toEqual([]);
  expect(await overdue("2027-08-03")).toEqual(["unitas"]);
  const home = await homePage(connection.db, "2027-08-03");
  expect(home.states).toEqual({ cited: 19, disputed: 2, overdue: 1 });
});

test("home counts what is published and lists newest and disputed entries", async () => {
  const home = await homePage(connection.db, today);
  expect(home.counts).toEqual({ entries: 8, claims: 22, sources: 2, countries: 3 });
  expect(home.newest).toHaveLength(5);
  expect(home.disputed.map(({ slug }) => slug)).toEqual(["unitas"]);
  expect(home.kinds).toEqual([
    { value: "exercise", count: 2 },
    { value: "exercise-edition", count: 3 },
    { value: "country", count: 3 },
  ]);
  expect(home.countries.map(({ slug, count }) => [slug, count])).toEqual([
    ["panama", 4],
    ["peru", 4],
    ["brazil", 3],
  ]);
  expect(home).toMatchObject({ themes: [], audit: null });
});

test("the picker finds entries by the beginning of a name, of the kinds asked for", async () => {
  const found = async (q: string, kinds?: string[]) =>
    (await findEntries(connection.db, { q, kinds })).map(({ slug }) => slug);
  expect(await found("UNI")).toEqual(["unitas", "unitas-2025", "unitas-lxiv"]);
  expect(await found("pan", ["country"])).toEqual(["panama"]);
  expect(await found("operacion")).toEqual(["unitas"]);
  expect(await found("brasl", ["country"])).toEqual(["brazil"]);
  expect(await found("", ["country"])).toEqual(["brazil", "panama", "peru"]);
  expect(await found("%_\\")).toHaveLength(8);
  expect(await entrySlug(connection.db, idOf("peru"))).toBe("peru");
  expect(await entrySlug(connection.db, idOf("nowhere"))).toBeNull();
});

test.each([
  "",
  " ",
  "'",
  "\\",
  "a & | !",
  "!&|():*<->",
  "-",
  "de la",
  "ﷺ".repeat(50),
  "x".repeat(200),
  "😀",
  "İıſK",
])("%j is a search like any other", async (q) => {
  await expect(entryBrowse(connection.db, { q, page: 1, today })).resolves.toMatchObject({ page: 1 });
  await expect(findEntries(connection.db, { q })).resolves.toBeInstanceOf(Array);
});
