import type { Claim } from "@convenio/domain/entry/content";
import { type Facet, facets } from "@convenio/domain/kinds/kind";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Connection, Db } from "../client.ts";
import { stateOn } from "../fragments/state-on.ts";
import { entryBrowse } from "../queries/entry-browse.ts";
import { texts } from "../sql-values.ts";
import { givenPublished } from "../testing/given-published.ts";
import { givenCheck, givenPerson } from "../testing/given-versions.ts";
import { citationOf, claimOf, dated, entryOf, idOf, pointing } from "../testing/sample-content.ts";
import { givenPartners } from "../testing/sample-partners.ts";
import { testDatabase } from "../testing.ts";
import { rebuildProjections } from "./rebuild.ts";
import { refreshProjections } from "./refresh.ts";

let connection: Connection;
let rita: string;
beforeAll(async () => {
  connection = await testDatabase();
  await connection.transaction(givenPartners, { limitMs: 60_000 });
  rita = await connection.transaction((tx) => givenPerson(tx, "Rita Reader", "reviewer"));
}, 60_000);
afterAll(() => connection.close());

const days = ["2026-03-01", "2027-06-01", "2029-02-01", "2032-01-01"];
const term = (word: string) => ({ type: "term", term: word }) as const;
const cited = (key: string) => [citationOf(`${key}/1`, "gazette")];

/** What an agreement or a partnership is made to say, and whether one of its citations is then checked. */
const change: fc.Arbitrary<Change> = fc.record({
  which: fc.constantFrom("first", "second", "third"),
  kind: fc.constantFrom("agreement" as const, "partnership" as const),
  parties: fc.uniqueArray(fc.constantFrom("chile", "bolivia", "sweden", "china"), { maxLength: 3 }),
  field: fc.constantFrom(null, "training", "procurement"),
  from: fc.constantFrom(null, "1999", "2028"),
  to: fc.constantFrom(null, "2009", "2026-12", "2031"),
  status: fc.constantFrom(null, "active", "ended"),
  checked: fc.boolean(),
});
type Change = {
  which: string;
  kind: "agreement" | "partnership";
  parties: string[];
  field: string | null;
  from: string | null;
  to: string | null;
  status: string | null;
  checked: boolean;
};

let published = 0;

async function make(tx: Db, { which, kind, parties, field, from, to, status, checked }: Change) {
  const key = `${kind} ${which}`;
  const [party, subject, begin, end] =
    kind === "agreement"
      ? ["signatory", "subject", "in-force", "terminated"]
      : ["party", "field", "began", "ended"];
  const one = (predicate: string, value: Claim["value"], more: Partial<Claim> = {}) => {
    const id = `${key}/${predicate}/${JSON.stringify(value)}`;
    return value === null ? [] : [claimOf(id, predicate, value, cited(id), more)];
  };
  const role = { qualifiers: { role: term(party) } };
  const claims = [
    ...parties.flatMap((who) => one(party, pointing(who), role)),
    ...(field === null ? [] : one(subject, term(field))),
    ...(from === null ? [] : one(begin, dated(from))),
    ...(to === null ? [] : one(end, dated(to))),
    ...(status === null || kind === "agreement" ? [] : one("status", term(status))),
  ];
  published += 1;
  // The note keeps a change from being none.
  const content = entryOf(kind, { en: `${key} ${published}` }, claims);
  const at = new Date(Date.UTC(2026, 1, 2, 0, published)).toISOString();
  await givenPublished(tx, {
    key: `change ${published}`,
    at,
    subjects: [{ id: idOf(key), slug: key.replace(" ", "-"), content }],
  });
  const [claim] = claims.toReversed();
  const [citation] = claim?.citations ?? [];
  if (!checked || !claim || !citation) return;
  await givenCheck(tx, { claim: claim.id, citation: citation.id, by: rita, result: "confirms", at });
  await refreshProjections(tx, { entries: [idOf(key)], sources: [] }, at.slice(0, 10));
}

/** The same counts from the claims themselves, by nothing that counts beforehand. */
async function counted(db: Db, today: string) {
  const terms = texts(facets.filter((facet: Facet) => facet !== "status"));
  const { rows } = await db.execute<{ facet: string; value: string; count: number }>(sql`
    with known as (select entry_id, ${stateOn(sql`c`, today)} as state from published_claim c),
    value as (select entry_id, 'kind' as facet, kind as value from page
      union select entry_id, 'evidence', state from known
      union select entry_id, 'evidence', 'checked' from known where state = 'corroborated'
      union select entry_id, facet::text, value::text from facet_value where facet = any(${terms})
      union (select distinct on (f.entry_id) f.entry_id, 'status', f.value::text
        from facet_value f left join published_claim c using (claim_id)
        where f.facet = 'status' and (c.value ->> 'type' is distinct from 'date' or coalesce(c.earliest, '') <= ${today})
        order by f.entry_id, f.value = 'ended' desc))
    select facet, value, count(*)::int as count from value group by facet, value
    order by facet collate "C", count desc, value collate "C"`);
  return rows;
}

test("after any changes facets count what the claims say on every day, as a rebuild does", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
      for (const one of changes) await connection.transaction((tx) => make(tx, one), { limitMs: 60_000 });
      for (const today of days) {
        expect(await shown(today)).toEqual(await counted(connection.db, today));
      }
      const counts = () =>
        connection.db
          .execute(sql`select * from facet_count order by facet, value, day`)
          .then(({ rows }) => rows);
      const before = await counts();
      await connection.transaction((tx) => rebuildProjections(tx), { limitMs: 60_000 });
      expect(await counts()).toEqual(before);
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 180_000);

test("publications at once count together", async () => {
  const many = ["first", "second", "third"].map(
    (which): Change => ({
      which,
      kind: "agreement",
      parties: ["chile", "sweden"],
      field: "training",
      from: "1999",
      to: null,
      status: null,
      checked: true,
    }),
  );
  await Promise.all(many.map((one) => connection.transaction((tx) => make(tx, one), { limitMs: 60_000 })));
  expect(await shown("2026-03-01")).toEqual(await counted(connection.db, "2026-03-01"));
});

/** The counts that readers see on this day, of facets that `counted` recounts. */
async function shown(today: string) {
  const { facets } = await entryBrowse(connection.db, { page: 1, today });
  const { country: _, partner: __, origin: ___, ...own } = facets;
  return Object.entries(own)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([facet, values]) => values.map((value) => ({ facet, ...value })));
}
