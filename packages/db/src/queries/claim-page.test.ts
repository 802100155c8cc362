import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Connection, Db } from "../client.ts";
import { idOf } from "../testing/sample-content.ts";
import { givenStory, givenWithdrawn } from "../testing/sample-story.ts";
import { testDatabase } from "../testing.ts";
import { claimPage } from "./claim-page.ts";
import { entryBrowse } from "./entry-browse.ts";
import { incomingPage } from "./incoming-page.ts";

let connection: Connection;
let db: Db;
beforeAll(async () => {
  connection = await testDatabase();
  db = connection.db;
  await connection.transaction(givenStory, { limitMs: 60_000 });
}, 60_000);
afterAll(() => connection.close());

const today = "2026-03-01";

test("a claim keeps its id through a change of value and lists its versions, in one statement", async () => {
  const execute = vi.spyOn(db, "execute");
  const page = await claimPage(db, { id: idOf("unitas/1959"), today });
  expect(execute).toHaveBeenCalledTimes(1);
  execute.mockRestore();
  expect(page).toMatchObject({ current: 2, removed: false, entry: { slug: "unitas", kind: "exercise" } });
  expect(page?.claim).toMatchObject({ version: 2, value: { edtf: "1959-11" } });
  expect(page?.versions.map(({ version, revision, value }) => [version, revision, value])).toEqual([
    [1, 1, expect.objectContaining({ edtf: "1959" })],
    [2, 2, expect.objectContaining({ edtf: "1959-11" })],
  ]);
  expect(page?.competing.map(({ id }) => id)).toEqual([idOf("unitas/1960")]);
  expect(page?.names.entries[idOf("unitas")]?.slug).toBe("unitas");
});

test("its timeline tells versions, citations and checks in order", async () => {
  const page = await claimPage(db, { id: idOf("unitas/1959"), today });
  expect(page?.events.map((event) => [event.type, "citation" in event ? event.citation : null])).toEqual([
    ["version", null],
    ["cited", idOf("unitas/1959/1")],
    ["version", null],
    ["cited", idOf("unitas/1959/2")],
  ]);
  const status = await claimPage(db, { id: idOf("unitas/status"), today });
  expect(status?.events.map(({ type, at }) => [type, at.slice(0, 10)])).toEqual([
    ["version", "2026-02-01"],
    ["cited", "2026-02-01"],
    ["cited", "2026-02-01"],
    ["check", "2026-02-02"],
    ["check", "2026-02-03"],
  ]);
  expect(Object.values(status?.names.people ?? {}).sort()).toEqual(["Raul Reader", "Rita Reader"]);
});

test("an earlier version reads as it was published", async () => {
  const page = await claimPage(db, { id: idOf("unitas/1959"), version: 1, today });
  expect(page?.claim).toMatchObject({ version: 1, state: "disputed", value: { edtf: "1959" } });
  expect(page?.claim.citations).toHaveLength(1);
  expect(page?.competing).toEqual([]);
  expect(page?.current).toBe(2);
});

test("an unknown claim or version is not there", async () => {
  expect(await claimPage(db, { id: idOf("unitas/1959"), version: 3, today })).toBeNull();
  expect(await claimPage(db, { id: idOf("no such claim"), today })).toBeNull();
});

test("a claim that its entry no longer makes keeps its page, as last published, and says that it was removed", async () => {
  const id = idOf("unitas-2025/peru");
  const before = await claimPage(db, { id, today });
  expect(before?.removed).toBe(false);
  await connection.transaction(givenWithdrawn);
  const page = await claimPage(db, { id, today });
  expect(page).toMatchObject({
    removed: true,
    current: 1,
    claim: { version: 1, state: "cited" },
    competing: [],
  });
  expect(page?.events.map(({ type }) => type)).toEqual(["version", "cited", "citation-removed"]);
  expect(page?.names.entries[idOf("peru")]?.slug).toBe("peru");
});

test("a deprecated part is still said on both pages, as refuted, but is no participation", async () => {
  const incoming = await incomingPage(db, { slug: "brazil", predicate: "participant", page: 1, today });
  expect(incoming?.rows.map(({ entry, state }) => [entry, state])).toEqual([
    [idOf("unitas-2025"), "refuted"],
    [idOf("unitas-lxiv"), "unsourced"],
  ]);
  const browsed = await entryBrowse(db, { country: "brazil", kind: "exercise-edition", page: 1, today });
  expect(browsed.rows.map(({ slug }) => slug)).toEqual(["unitas-lxiv"]);
});
