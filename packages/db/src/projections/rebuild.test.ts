import { afterAll, beforeAll, expect, test } from "vitest";
import type { Connection } from "../client.ts";
import { claimPage } from "../queries/claim-page.ts";
import { entryBrowse } from "../queries/entry-browse.ts";
import { givenSubmitted } from "../testing/given-published.ts";
import { givenCheck } from "../testing/given-versions.ts";
import { citationOf, claimOf, idOf, sourceOf } from "../testing/sample-content.ts";
import { contentOf, dumpProjections, givenStory, givenWithdrawn } from "../testing/sample-story.ts";
import { testDatabase } from "../testing.ts";
import { rebuildProjections } from "./rebuild.ts";

let connection: Connection;
beforeAll(async () => {
  connection = await testDatabase();
  await connection.transaction(givenStory, { limitMs: 60_000 });
  await connection.transaction(givenWithdrawn);
}, 60_000);
afterAll(() => connection.close());

const today = "2026-03-01";

test("a rebuild reproduces every projection byte for byte", async () => {
  const before = await dumpProjections(connection.db);
  expect(Object.values(before).every((lines) => lines.length > 0)).toBe(true);
  const counts = await connection.transaction(rebuildProjections, { limitMs: 60_000 });
  expect(counts).toEqual({ entries: 8, sources: 2 });
  expect(await dumpProjections(connection.db)).toEqual(before);
});

test("entries that name a renamed entry are found by its new name and no longer by the old one", async () => {
  const found = async (q: string) =>
    (await entryBrowse(connection.db, { q, page: 1, today })).rows.map(({ slug }) => slug);
  expect(await found("alpha")).toEqual(["panamax", "panamax-2024"]);
});

test("entries are found by the new title of a source they cite", async () => {
  const { rows } = await entryBrowse(connection.db, { q: "almanaque", page: 1, today });
  expect(rows.map(({ slug }) => slug).sort()).toEqual([
    "brazil",
    "panama",
    "panamax",
    "panamax-2024",
    "peru",
    "unitas",
    "unitas-2025",
    "unitas-lxiv",
  ]);
  expect((await entryBrowse(connection.db, { q: "anuario", page: 1, today })).total).toBe(0);
});

test("a retracted source no longer supports the claims that cite it", async () => {
  const organizer = await claimPage(connection.db, { id: idOf("panamax/organizer"), today });
  expect(organizer?.claim.state).toBe("unsourced");
  const status = await claimPage(connection.db, { id: idOf("unitas/status"), today });
  expect(status?.claim.state).toBe("checked");
});

test("what is submitted but not published, and checks on it, change no byte of any projection", async () => {
  const before = await dumpProjections(connection.db);
  await connection.transaction(async (tx) => {
    const content = await contentOf(tx, "unitas");
    const hidden = claimOf("hidden", "statement", { type: "text", text: "Zyzzyva", lang: "en" }, [
      citationOf("hidden/1", "hidden source"),
    ]);
    const source = { id: idOf("hidden source"), content: sourceOf("Zyzzyva Times") };
    const entry = { id: idOf("unitas"), content: { ...content, claims: [...content.claims, hidden] } };
    await givenSubmitted(tx, {
      key: "hidden proposal",
      at: "2026-02-20T10:00:00.000Z",
      people: { author: idOf("Ana Author"), approvers: [] },
      subjects: [source, entry],
    });
    const check = { claim: hidden.id, citation: idOf("hidden/1"), by: idOf("Nora Nobody") };
    await givenCheck(tx, { ...check, result: "confirms", at: "2026-02-21T10:00:00.000Z" });
    await rebuildProjections(tx);
  });
  expect(await dumpProjections(connection.db)).toEqual(before);
  expect(await claimPage(connection.db, { id: idOf("hidden"), today })).toBeNull();
});
