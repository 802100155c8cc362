import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Connection, Db } from "../client.ts";
import { idOf } from "../testing/sample-content.ts";
import { givenStory } from "../testing/sample-story.ts";
import { testDatabase } from "../testing.ts";
import { findSources } from "./source-find.ts";
import { sourcePage } from "./source-page.ts";
import { sourceRegister } from "./source-register.ts";

let connection: Connection;
let db: Db;
beforeAll(async () => {
  connection = await testDatabase();
  db = connection.db;
  await connection.transaction(givenStory, { limitMs: 60_000 });
}, 60_000);
afterAll(() => connection.close());

const today = "2026-03-01";

test("a source lists every published claim that cites it, by entry, in one statement", async () => {
  const execute = vi.spyOn(db, "execute");
  const page = await sourcePage(db, { id: idOf("yearbook"), page: 1, today });
  expect(execute).toHaveBeenCalledTimes(1);
  execute.mockRestore();
  expect(page).toMatchObject({
    source: { id: idOf("yearbook"), revision: 2, content: { csl: { title: "Almanaque naval" } } },
    revision: { number: 2, head: 2, publishedAt: "2026-02-11T10:00:00.000Z" },
    demonstration: false,
    citingTotal: 13,
    page: 1,
    pages: 1,
  });
  expect(page?.citing.map(({ claim }) => claim.id)).toContain(idOf("unitas/1959"));
  expect(page?.citing.find(({ claim }) => claim.id === idOf("unitas/1959"))).toMatchObject({
    entry: idOf("unitas"),
    citations: [idOf("unitas/1959/2")],
  });
  for (const { entry } of page?.citing ?? []) expect(page?.names.entries[entry]).toBeDefined();
  expect(await sourcePage(db, { id: idOf("nowhere"), page: 1, today })).toBeNull();
});

test("the register finds sources by their words and says how often each is cited", async () => {
  const all = await sourceRegister(db, { page: 1 });
  expect(all).toMatchObject({ total: 2, page: 1, pages: 1 });
  expect(all.rows.map(({ id, citedBy }) => [id, citedBy])).toEqual([
    [idOf("yearbook"), 13],
    [idOf("navy-news"), 11],
  ]);
  const found = await sourceRegister(db, { q: "ALMANAQUE del Perú", page: 1 });
  expect(found.rows.map(({ id }) => id)).toEqual([idOf("yearbook")]);
  expect((await sourceRegister(db, { q: "almanque", page: 1 })).total).toBe(1);
  expect(await sourceRegister(db, { q: "zyzzyva", page: 1 })).toMatchObject({ rows: [], total: 0, pages: 1 });
});

test("the picker finds published sources while one types", async () => {
  expect((await findSources(db, "alma")).map(({ id }) => id)).toEqual([idOf("yearbook")]);
  expect((await findSources(db, "unitas in the ne")).map(({ id }) => id)).toEqual([idOf("navy-news")]);
  expect(await findSources(db, "")).toHaveLength(2);
  expect(await findSources(db, "' | !")).toHaveLength(2);
});
