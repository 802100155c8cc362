import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, test } from "vitest";
import { actor, openPlay, type Play } from "./testing/play.ts";
import { aurora, auroraSince, exerciseOf, opening, yearbook } from "./testing/play-content.ts";
import { emptySha, emptyText, refusedStatements } from "./testing/refused-statements.ts";
import { idOf } from "./testing/sample-content.ts";

let play: Play;
/** An edit by Ana that nobody judged; a new entry by Bea that Rita has checked and, of two, approved. */
let underReview: string;
let approvedOnce: string;
const ana = actor("ana").id;
const rita = actor("rita").id;
const raul = actor("raul").id;

beforeAll(async () => {
  play = await openPlay();
  await play.load([
    { id: opening.source, content: yearbook },
    { id: opening.entry, content: aurora },
  ]);
  const edit = await play.propose("ana", [{ id: opening.entry, base: 1, content: auroraSince("1960") }]);
  await play.check("rita", edit);
  await play.approve("rita", edit);
  underReview = await play.propose("ana", [{ id: opening.entry, base: 2, content: auroraSince("1961") }]);
  approvedOnce = await play.propose("bea", [{ id: idOf("borealis"), content: exerciseOf("borealis") }]);
  await play.check("rita", approvedOnce);
  await play.approve("rita", approvedOnce);
});
afterAll(() => play.close());

const refused = (words: string | RegExp, ...statements: string[]) =>
  refusedStatements(play.connection, words, statements);

const at = "2026-03-01T00:00:00.000Z";

const truth = [
  "content",
  "patchset",
  "revision",
  "claim_version",
  "citation_version",
  "authorship",
  "published_version",
  "review",
  "check_record",
  "policy",
  "audit_event",
];

describe("truth is only ever added to", () => {
  test.each(truth)("%s refuses update, delete and truncate", async (table) => {
    const { rows } = await play.connection.db.execute<{ name: string }>(
      sql`select column_name as name from information_schema.columns where table_name = ${table} limit 1`,
    );
    const column = rows[0]?.name ?? "";
    await refused("append-only", `update ${table} set ${column} = ${column}`);
    await refused("append-only", `delete from ${table}`);
    await refused("append-only", `truncate ${table} cascade`);
  });

  test.each(["entry", "source", "proposal"])("%s is never deleted or emptied", async (table) => {
    await refused("append-only", `delete from ${table}`);
    await refused("append-only", `truncate ${table} cascade`);
  });

  test("content is what its digest says", async () => {
    await refused("content_is_what_its_digest_says", `insert into content values ('${emptySha}', 'other')`);
  });

  test("a truth row covers only bytes that are held", async () => {
    await refused(
      "content-missing",
      `insert into revision select '${idOf("x")}', subject_type, subject_id, number + 1, '${"a".repeat(64)}',
        proposal_id, patchset, origin, '${at}', operations_sha, evidence_sha, pins_sha from revision limit 1`,
    );
  });

  test("a patchset names the terms under which it was submitted, by their day", async () => {
    const patchset = (terms: string) =>
      `insert into patchset select proposal_id, number + 1, hash, body_sha, risk, policy_version, ${terms},
        submitted_at, submitted_by from patchset limit 1`;
    await refused('"terms"', patchset("null"));
    await refused("patchset_terms_are_dated", patchset("''"));
    await refused("patchset_terms_are_dated", patchset("'accepted'"));
  });
});

const reviewBy = (person: string, proposal: string, verdict = "approve", target = "null") =>
  `insert into review select '${idOf(`${person} ${proposal} ${verdict} attack`)}', proposal_id, number, hash,
    '${person}', '${verdict}', 'other', '${emptySha}', ${target}, 1, '${at}' from patchset
    where proposal_id = '${proposal}'`;

const authorOf = (person: string, proposal: string) =>
  `insert into authorship select 'patchset', proposal_id || '/' || number, hash, '${person}' from patchset
    where proposal_id = '${proposal}'`;

describe("nobody approves what they wrote", () => {
  test("an author's approval is refused, also when she has become a reviewer", async () => {
    await refused("not-allowed", emptyText, reviewBy(ana, underReview));
    const promoted = `update person set role = 'editor' where id = '${ana}'`;
    await refused("self-approval", emptyText, promoted, reviewBy(ana, underReview));
  });

  test("somebody who approved cannot become an author afterwards", async () => {
    await refused("self-approval", authorOf(rita, approvedOnce));
  });

  test("an author added to a patchset cannot approve it", async () => {
    await refused("self-approval", emptyText, authorOf(raul, underReview), reviewBy(raul, underReview));
  });

  test("the operator, a blocked person and nobody at all do not review", async () => {
    const operator = "00000000-0000-8000-8000-000000000000";
    await refused("not-allowed", emptyText, reviewBy(operator, underReview));
    await refused("not-allowed", emptyText, reviewBy(idOf("nobody"), underReview));
    const blocked = `update person set blocked = true where id = '${raul}'`;
    await refused("not-allowed", emptyText, blocked, reviewBy(raul, underReview));
    await refused(
      "operator_is_no_person",
      `insert into person (id, email, name, role, created_at)
        values ('${operator}', 'o@test.example', 'o', 'reviewer', '${at}')`,
    );
  });

  test("a verdict names the hash of its patchset, and only one's own is withdrawn", async () => {
    await refused(
      "patchset-moved",
      emptyText,
      `insert into review select '${idOf("r")}', proposal_id, number, '${"b".repeat(64)}', '${raul}', 'approve', null,
        '${emptySha}', null, 1, '${at}' from patchset where proposal_id = '${underReview}'`,
    );
    const theirs = `(select id from review where proposal_id = '${approvedOnce}' and person_id = '${rita}')`;
    await refused("no-objection", emptyText, reviewBy(raul, approvedOnce, "withdraw", theirs));
    await refused("no-objection", emptyText, reviewBy(raul, approvedOnce, "dismiss", theirs));
  });
});

const checkBy = (person: string, proposal: string) =>
  `insert into check_record select '${idOf(`${person} check attack`)}', v.claim_id, v.hash, c.citation_id, c.hash,
    '${person}', 'confirms', null, '${at}'
  from citation_version c join claim_version v on v.claim_id = c.claim_id
  where v.proposal_id = '${proposal}' limit 1`;

const wrote = (type: "claim" | "citation", person: string, proposal: string) =>
  `insert into authorship select '${type}', ${type}_id, hash, '${person}' from ${type}_version
    where proposal_id = '${proposal}'`;

describe("nobody checks what they wrote", () => {
  test("the author of a claim version or citation version cannot check it", async () => {
    const promoted = `update person set role = 'reviewer' where id = '${actor("bea").id}'`;
    await refused("self-check", promoted, checkBy(actor("bea").id, approvedOnce));
    await refused("self-check", wrote("claim", raul, approvedOnce), checkBy(raul, approvedOnce));
    await refused("self-check", wrote("citation", raul, approvedOnce), checkBy(raul, approvedOnce));
  });

  test("somebody who checked a version cannot become its author afterwards", async () => {
    await refused("self-check", wrote("claim", rita, approvedOnce));
    await refused("self-check", wrote("citation", rita, approvedOnce));
  });

  test("a contributor does not check, and a check names a citation of its claim", async () => {
    await refused("not-allowed", checkBy(ana, approvedOnce));
    await refused(
      "check-outdated",
      `insert into check_record select '${idOf("odd check")}', v.claim_id, v.hash, c.citation_id, c.hash, '${raul}',
        'confirms', null, '${at}'
      from citation_version c join claim_version v on v.claim_id <> c.claim_id limit 1`,
    );
  });
});

describe("a machine is context only", () => {
  test("as the version says, and as the source is", async () => {
    const cited = (kind: string, hash: string) =>
      `insert into citation_version select citation_id, '${hash.repeat(64)}', claim_id, source_id, '${kind}', 'supports',
        proposal_id from citation_version limit 1`;
    await refused("machine_text_is_context_only", cited("ai-generated", "c"));
    await play.load([{ id: idOf("machine"), content: { ...yearbook, kind: "ai-generated" } }]);
    await refused(
      "machine-support",
      `insert into citation_version select citation_id, '${"d".repeat(64)}', claim_id, '${idOf("machine")}', 'news',
        'partly', proposal_id from citation_version limit 1`,
    );
  });

  test("a citation never changes its claim, nor a claim its entry", async () => {
    await refused(
      "foreign-id",
      `insert into claim_version select claim_id, hash, '${idOf("else")}', proposal_id from claim_version limit 1`,
    );
  });
});
