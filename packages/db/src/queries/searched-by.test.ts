import { afterAll, beforeAll, expect, test } from "vitest";
import type { Connection, Db } from "../client.ts";
import { givenPublished } from "../testing/given-published.ts";
import { givenPerson } from "../testing/given-versions.ts";
import { idOf, pointing } from "../testing/sample-content.ts";
import { contentOf, givenStory } from "../testing/sample-story.ts";
import { testDatabase } from "../testing.ts";
import { claimPage } from "./claim-page.ts";
import { entryPage } from "./entry-page.ts";
import { entryRevision } from "./entry-revision.ts";

let connection: Connection;
let db: Db;
beforeAll(async () => {
  connection = await testDatabase();
  db = connection.db;
  await connection.transaction(
    async (tx) => {
      await givenStory(tx);
      const author = await givenPerson(tx, "Sara Searcher", "contributor");
      const approvers = [await givenPerson(tx, "Rosa Reviewer", "reviewer")];
      const peru = await contentOf(tx, "peru");
      const claim = {
        ...(await contentOf(tx, "unitas")).claims[0],
        id: idOf("peru/none-found"),
        predicate: "none-found",
        value: pointing("brazil"),
        period: null,
        qualifiers: {},
        rank: { rank: "normal", reason: null } as const,
        unsourced: null,
        translations: {},
        origin: "ai" as const,
        searches: [
          {
            id: idOf("peru/search"),
            where: "UN Treaty Collection",
            what: "Peru Brazil defence",
            on: "2026-02-12",
            by: author,
            note: "",
          },
        ],
        citations: [],
      };
      await givenPublished(tx, {
        key: "nothing found",
        at: "2026-02-12T10:00:00.000Z",
        people: { author, approvers },
        subjects: [{ id: idOf("peru"), content: { ...peru, claims: [...peru.claims, claim] } }],
      });
    },
    { limitMs: 60_000 },
  );
}, 60_000);
afterAll(() => connection.close());

const today = "2026-03-01";

test("who searched is named wherever the search is shown, and the log is kept as it was", async () => {
  const page = await entryPage(db, "peru", today);
  const number = page?.revision.number ?? 0;
  const revision = await entryRevision(db, "peru", number);
  const claim = await claimPage(db, { id: idOf("peru/none-found"), today });
  for (const names of [page?.names, revision?.names, claim?.names])
    expect(Object.values(names?.people ?? {})).toContain("Sara Searcher");
  const found = page?.body.claims.find(({ id }) => id === idOf("peru/none-found"));
  expect(found).toMatchObject({ origin: "ai", state: "unsourced", searches: [{ on: "2026-02-12" }] });
  expect(revision?.body.claims.find(({ id }) => id === found?.id)?.searches).toEqual(found?.searches);
  expect(claim?.claim.searches).toEqual(found?.searches);
});
