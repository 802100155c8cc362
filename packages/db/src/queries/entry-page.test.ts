import { fullPolicy } from "@convenio/domain/proposal/policy";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import type { Connection, Db } from "../client.ts";
import { idOf } from "../testing/sample-content.ts";
import { givenStory } from "../testing/sample-story.ts";
import { testDatabase } from "../testing.ts";
import { entryCompare } from "./entry-compare.ts";
import { entryHistory } from "./entry-history.ts";
import { entryPage } from "./entry-page.ts";
import { entryRevision } from "./entry-revision.ts";
import { incomingPage } from "./incoming-page.ts";

let connection: Connection;
let db: Db;
beforeAll(async () => {
  connection = await testDatabase();
  db = connection.db;
  await connection.transaction(givenStory, { limitMs: 60_000 });
}, 60_000);
afterEach(() => vi.restoreAllMocks());
afterAll(() => connection.close());

const today = "2026-03-01";

test("an entry's page holds its claims, what others say of it, and every name it needs, in one statement", async () => {
  const execute = vi.spyOn(db, "execute");
  const page = await entryPage(db, "unitas", today);
  expect(execute).toHaveBeenCalledTimes(1);
  expect(page).toMatchObject({
    slug: "unitas",
    revision: { number: 2, head: 2, publishedAt: "2026-02-10T10:00:00.000Z" },
    demonstration: false,
    incomingTotal: 2,
  });
  expect(page?.body.evidence).toEqual({
    total: 3,
    states: { cited: 1, disputed: 1, checked: 1 },
    lastChecked: "2026-02-03T09:00:00.000Z",
  });
  expect(page?.incoming.map(({ entry, when, sortDate }) => [entry, when, sortDate])).toEqual([
    [idOf("unitas-2025"), "2025-09", "2025-09-01"],
    [idOf("unitas-lxiv"), "2023-07-11/2023-07-21", "2023-07-11"],
  ]);
  expect(page?.incoming[0]?.listed).toEqual([
    { predicate: "host", values: [{ type: "entry", id: idOf("peru") }] },
  ]);
  expect(page?.names.entries[idOf("peru")]).toEqual({
    id: idOf("peru"),
    slug: "peru",
    kind: "country",
    titles: { en: "Peru", es: "Perú", pt: "Peru" },
    demonstration: false,
  });
  expect(page?.names.people).toEqual({
    [idOf("Rita Reader")]: "Rita Reader",
    [idOf("Raul Reader")]: "Raul Reader",
  });
  expect(page?.names.sources[idOf("yearbook")]).toMatchObject({
    revision: 2,
    content: { status: "retracted" },
  });
});

test("a claim whose last check is too old reads as overdue from the day after, and only when read", async () => {
  const status = async (day: string) =>
    (await entryPage(db, "unitas", day))?.body.claims.find(({ predicate }) => predicate === "status")?.state;
  expect(await status("2027-08-02")).toBe("checked");
  expect(await status("2027-08-03")).toBe("overdue");
});

test("what others say can be read by predicate and page", async () => {
  const hosted = await incomingPage(db, { slug: "peru", predicate: "host", page: 1, today });
  expect(hosted?.total).toBe(2);
  expect(hosted?.rows.map(({ entry }) => entry)).toEqual([idOf("unitas-2025"), idOf("unitas-lxiv")]);
  expect(hosted?.rows[0]).toMatchObject({
    kind: "exercise-edition",
    role: null,
    listed: null,
    state: "cited",
  });
  const all = await incomingPage(db, { slug: "peru", page: 1, today });
  expect(all?.rows.map(({ predicate, role }) => [predicate, role])).toEqual([
    ["host", null],
    ["host", null],
    ["participant", "participant"],
    ["participant", "participant"],
  ]);
  expect(await incomingPage(db, { slug: "peru", page: 2, today })).toMatchObject({ rows: [], total: 4 });
  expect(await incomingPage(db, { slug: "nowhere", page: 1, today })).toBeNull();
});

test("a revision stays as it was published: evidence, checks and sources of that day", async () => {
  const execute = vi.spyOn(db, "execute");
  const first = await entryRevision(db, "unitas", 1);
  expect(execute).toHaveBeenCalledTimes(1);
  expect(first?.revision).toEqual({ number: 1, head: 2, publishedAt: "2026-02-01T10:00:00.000Z" });
  expect(first?.body.evidence).toEqual({ total: 3, states: { disputed: 2, cited: 1 }, lastChecked: null });
  expect(first?.body.importedUnchecked).toBe(4);
  expect(first?.names.sources[idOf("yearbook")]).toMatchObject({
    revision: 1,
    content: { status: "ok", csl: { title: "Anuario de la Armada" } },
  });
  const second = await entryRevision(db, "unitas", 2);
  const status = second?.body.claims.find(({ predicate }) => predicate === "status");
  expect(status).toMatchObject({ state: "corroborated", version: 1 });
  expect(status?.citations.map(({ checks }) => checks.length)).toEqual([1, 1]);
  expect(second?.body.claims.find(({ id }) => id === idOf("unitas/1959"))?.version).toBe(2);
  expect(second?.names.people).toMatchObject({ [idOf("Rita Reader")]: "Rita Reader" });
  expect(await entryRevision(db, "unitas", 3)).toBeNull();
  expect(await entryRevision(db, "nowhere", 1)).toBeNull();
});

test("history says who wrote and who approved each revision, newest first", async () => {
  const execute = vi.spyOn(db, "execute");
  const history = await entryHistory(db, "unitas");
  expect(execute).toHaveBeenCalledTimes(1);
  const rita = idOf("Rita Reader");
  const at = "2026-02-10T10:00:00.000Z";
  expect(history?.items).toEqual([
    {
      number: 2,
      publishedAt: at,
      proposal: idOf("sharper date"),
      origin: "people",
      rationale: "Why sharper date",
      authors: [idOf("Ana Author")],
      approvals: expect.arrayContaining([
        { person: rita, at },
        { person: idOf("Raul Reader"), at },
      ]),
      policy: fullPolicy,
      operations: 2,
    },
    expect.objectContaining({ number: 1, origin: "import", approvals: [], rationale: "Why import" }),
  ]);
  expect(Object.values(history?.names.people ?? {}).sort()).toEqual([
    "Ana Author",
    "Raul Reader",
    "Rita Reader",
  ]);
  expect(await entryHistory(db, "nowhere")).toBeNull();
});

test("two revisions compare from the lower to the higher, however they are named", async () => {
  const execute = vi.spyOn(db, "execute");
  const compared = await entryCompare(db, "unitas", 2, 1);
  expect(execute).toHaveBeenCalledTimes(1);
  expect(compared).toMatchObject({ from: 1, to: 2, head: 2, kind: "exercise" });
  expect(compared?.operations.map(({ cell }) => cell)).toEqual([
    `citation:${idOf("unitas/1959/2")}`,
    `claim:${idOf("unitas/1959")}/value`,
  ]);
  expect(Object.keys(compared?.names.sources ?? {}).sort()).toEqual(
    [idOf("navy-news"), idOf("yearbook")].sort(),
  );
  expect((await entryCompare(db, "unitas", 1, 1))?.operations).toEqual([]);
  expect(await entryCompare(db, "unitas", 1, 9)).toBeNull();
});
