import type { AuditContent } from "@convenio/domain/audit/content";
import { sampleAudit, sampleSentence } from "@convenio/domain/audit/content-samples";
import { lookAgain } from "@convenio/domain/audit/look-again";
import { emptySource } from "@convenio/domain/evidence/source";
import type { EvidenceState } from "@convenio/domain/evidence/states";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rebuildProjections } from "./projections/rebuild.ts";
import { auditPage } from "./queries/audit-page.ts";
import { auditRows, foundAudits } from "./queries/audit-rows.ts";
import { auditPage as projected } from "./schema/audit.ts";
import { actor, openPlay, type Play } from "./testing/play.ts";
import { aurora, auroraSince, opening, yearbook } from "./testing/play-content.ts";
import { refusedStatements } from "./testing/refused-statements.ts";
import { idOf } from "./testing/sample-content.ts";

const today = "2026-03-01";
const id = idOf("audit of aurora");
const article = idOf("machine-written article");
const slug = "audit-of-an-article";
let play: Play;
let audit: AuditContent;

beforeAll(async () => {
  play = await openPlay();
  await play.load([
    { id: opening.source, content: yearbook },
    { id: opening.entry, content: aurora },
    {
      id: article,
      content: {
        ...emptySource,
        kind: "ai-generated",
        csl: { ...emptySource.csl, title: "An article", publisher: "A site" },
      },
    },
  ]);
  const claim = aurora.claims[0]?.id ?? "";
  audit = sampleAudit(article, {
    sentences: [
      sampleSentence(1, {
        text: "CONJUPOL is an exercise. ",
        searches: sampleSentence(1).searches.map((search) => ({
          ...search,
          on: "2026-01-01",
          by: actor("rita").id,
        })),
      }),
      sampleSentence(2, {
        verdict: "holds",
        searches: [],
        sources: [opening.source],
        claims: [{ entry: opening.entry, claim, state: "cited" }],
      }),
    ],
  });
  const proposal = await play.propose("rita", [{ id, content: audit }]);
  await play.approve("raul", proposal);
  await play.approve("rosa", proposal);
});
afterAll(() => play.close());

const page = async () => {
  const found = await auditPage(play.connection.db, slug, today);
  if (found === null) throw new Error("the audit is published");
  return found;
};
const flags = async () => {
  const { body, linked } = await page();
  const states = new Map<string, EvidenceState>(
    Object.entries(linked).map(([claim, view]) => [claim, view.claim.state]),
  );
  return body.sentences.map(({ claims }) => lookAgain(claims, states).length);
};
const dump = async () => JSON.stringify(await play.connection.db.select().from(projected));

describe("a published audit", () => {
  test("says what its revision says, with the claims it links as they stand", async () => {
    const { body, linked, names, revision, imported } = await page();
    expect(body.sentences).toEqual(audit.sentences);
    expect(body.totals.verdicts.map(({ verdict, count, percent }) => [verdict, count, percent])).toEqual([
      ["holds", 1, 50],
      ["partly", 0, 0],
      ["contradicted", 0, 0],
      ["no-source", 1, 50],
      ["opinion", 0, 0],
    ]);
    expect(Object.values(linked).map(({ entry }) => entry)).toEqual([opening.entry]);
    expect(Object.keys(names.sources).sort()).toEqual([article, opening.source].sort());
    expect([revision.number, imported]).toEqual([1, false]);
  });

  test("is in the list and is found by its title, its sentences and what it searched for", async () => {
    expect((await auditRows(play.connection.db, 10)).map((row) => row.slug)).toEqual([slug]);
    for (const words of ["article", "conjupol", "CONJUPOL exercise", "nothing found"])
      expect(
        (await foundAudits(play.connection.db, words)).map((row) => row.slug),
        words,
      ).toEqual([slug]);
    for (const words of ["", "zyzzyva", "conjupol zyzzyva"])
      expect(await foundAudits(play.connection.db, words), words).toEqual([]);
  });

  test("a rebuild reproduces it byte for byte", async () => {
    const before = await dump();
    await play.connection.transaction(rebuildProjections, { limitMs: 60_000 });
    expect(await dump()).toEqual(before);
  });

  test("its slug is given once and never changes, its head moves only onto a revision", async () => {
    await refusedStatements(play.connection, "slug-is-for-ever", [
      `update audit set slug = 'other' where id = '${id}'`,
    ]);
    await refusedStatements(play.connection, "one-door", [
      `update audit set head = 2 where id = '${id}'`,
      `update audit set origin = 'import' where id = '${id}'`,
      `insert into audit (id, head, slug, language, origin) values ('${idOf("x")}', 1, 'x', 'en', 'people')`,
    ]);
    await refusedStatements(play.connection, "append-only", [
      `delete from audit where id = '${id}'`,
      "truncate audit",
      `delete from revision where subject_id = '${id}'`,
    ]);
  });

  test("no audit stands without a revision when the transaction ends", async () => {
    await refusedStatements(play.connection, "one-door", [
      `insert into audit (id, language, origin) values ('${idOf("alone")}', 'en', 'people')`,
    ]);
  });

  test("a revision of an audit needs its approvals like any other", async () => {
    const named = { ...audit, titles: { en: "Audit of another article" } };
    const proposal = await play.propose("ana", [{ id, base: 1, content: named }]);
    await refusedStatements(play.connection, "quorum-not-reached", [
      `insert into revision select '${idOf("attack")}', subject_type, subject_id, 2, content_sha, '${proposal}', 1,
        'people', '2026-03-01T00:00:00.000Z', operations_sha, evidence_sha, pins_sha
        from revision where subject_id = '${id}'`,
    ]);
  });

  test("a sentence asks for another look when its claim stands otherwise, until somebody looked", async () => {
    expect(await flags()).toEqual([0, 0]);
    const changed = await play.propose("ana", [{ id: opening.entry, base: 1, content: auroraSince("1960") }]);
    await play.check("rita", changed);
    await play.approve("rita", changed);
    expect(await flags()).toEqual([0, 1]);
  });
});
