import { afterAll, beforeAll, describe, test } from "vitest";
import { actor, openPlay, type Play } from "./testing/play.ts";
import { aurora, auroraSince, opening, yearbook } from "./testing/play-content.ts";
import { emptySha, emptyText, refusedStatements } from "./testing/refused-statements.ts";
import { idOf } from "./testing/sample-content.ts";

let play: Play;
/** An edit by Ana: one nobody judged, one published. */
let submitted: string;
let published: string;

beforeAll(async () => {
  play = await openPlay();
  await play.load([
    { id: opening.source, content: yearbook },
    { id: opening.entry, content: aurora },
  ]);
  published = await play.propose("ana", [{ id: opening.entry, base: 1, content: auroraSince("1960") }]);
  await play.check("rita", published);
  await play.approve("rita", published);
  const named = {
    ...auroraSince("1960"),
    prose: { en: { title: "Aurora", aliases: ["Dawn"], summary: "", body: [], from: null } },
  };
  submitted = await play.propose("ana", [{ id: opening.entry, base: 2, content: named }]);
});
afterAll(() => play.close());

const refused = (words: string | RegExp, ...statements: string[]) =>
  refusedStatements(play.connection, words, statements);

const at = "2026-03-01T00:00:00.000Z";

/** Inserts the next revision of Aurora for a proposal, with the content of its last one. */
const revise = (proposal: string, origin = "people", number = "number + 1") =>
  `insert into revision select '${idOf(`attack ${proposal} ${number}`)}', subject_type, subject_id, ${number},
    content_sha, '${proposal}', 1, '${origin}', '${at}', operations_sha, evidence_sha, pins_sha
  from revision where subject_id = '${opening.entry}' order by number desc limit 1`;

const approval = `insert into review select '${idOf("rosa attack")}', proposal_id, number, hash, '${actor("rosa").id}',
  'approve', null, '${emptySha}', null, 1, '${at}' from patchset where proposal_id = '$'`;

describe("nothing is published but through the door", () => {
  test("not without an approval by another person", async () => {
    await refused("quorum-not-reached", revise(submitted));
    await refused("one-door", `update proposal set state = 'published' where id = '${submitted}'`);
  });

  test("not as an import that it is not", async () => {
    await refused("wrong-state", revise(submitted, "import"));
    await refused("one-door", `update proposal set origin = 'import' where id = '${submitted}'`);
    await refused(
      "not-allowed",
      `insert into proposal select '${idOf("forged")}', 'draft', 'import', false, opened_by, opened_at, 1, '{}',
        draft_saved_at, draft_saved_by from proposal where id = '${submitted}'`,
    );
  });

  test("not while an objection stands", async () => {
    const object = `insert into review select '${idOf("raul objects")}', proposal_id, number, hash,
      '${actor("raul").id}', 'request-changes', 'other', '${emptySha}', null, 1, '${at}' from patchset
      where proposal_id = '${submitted}'`;
    await refused("objection-stands", emptyText, object, approval.replace("$", submitted), revise(submitted));
  });

  test("not by an approval that was withdrawn, or of somebody who may no longer review", async () => {
    const rosa = actor("rosa").id;
    const approved = [emptyText, approval.replace("$", submitted)];
    const withdrawn = `insert into review select '${idOf("rosa withdraws")}', proposal_id, patchset, hash, '${rosa}',
      'withdraw', null, '${emptySha}', id, 1, '${at}' from review where person_id = '${rosa}'`;
    await refused("quorum-not-reached", ...approved, withdrawn, revise(submitted));
    const demoted = `update person set role = 'contributor' where id = '${rosa}'`;
    await refused("quorum-not-reached", ...approved, demoted, revise(submitted));
  });

  test("not out of order, and not twice", async () => {
    const approved = [emptyText, approval.replace("$", submitted)];
    await refused("merge-conflict", ...approved, revise(submitted, "people", "number + 2"));
    await refused("wrong-state", revise(published));
  });

  test("not half: a revision moves its head and has its line in the log", async () => {
    const approved = [emptyText, approval.replace("$", submitted), revise(submitted)];
    await refused(/one-door: .*(left at head|without its line)/, ...approved);
    const moved = `update entry set head = head + 1 where id = '${opening.entry}'`;
    await refused("without its line in the audit log", ...approved, moved);
  });
});

describe("heads and names", () => {
  test("a head moves only onto its next revision", async () => {
    await refused("one-door", `update entry set head = head + 1 where id = '${opening.entry}'`);
    await refused("one-door", `update entry set head = head - 1 where id = '${opening.entry}'`);
    await refused("one-door", `update source set head = 7 where id = '${opening.source}'`);
  });

  test("a subject begins unpublished and is not left so", async () => {
    const begin = (head: number, slug: string) =>
      `insert into entry values ('${idOf("empty")}', 'exercise', ${slug}, ${head}, 'en', false, 'people')`;
    await refused("one-door", begin(1, "'empty'"));
    await refused("left at head 0", begin(0, "null"));
  });

  test("a slug never changes, nor what an entry is", async () => {
    await refused("slug-is-for-ever", `update entry set slug = 'other' where id = '${opening.entry}'`);
    await refused("one-door", `update entry set kind = 'country' where id = '${opening.entry}'`);
    await refused("one-door", `update source set kind = 'treaty' where id = '${opening.source}'`);
  });

  test("a published proposal never changes", async () => {
    await refused("wrong-state", `update proposal set state = 'draft' where id = '${published}'`);
    await refused("wrong-state", `update proposal set draft_body = '{}' where id = '${published}'`);
  });

  test("a draft is followed only by its next version", async () => {
    await refused("stale-draft", `update proposal set draft_body = '{}' where id = '${submitted}'`);
    await refused("patchset-moved", `update proposal set hash = '${emptySha}' where id = '${submitted}'`);
  });

  test.each([
    ["approvals-out-of-bounds", { high: 0 }],
    ["approvals-out-of-bounds", { structural: 6 }],
    ["approvals-out-of-bounds", { import: 1 }],
    ["approvals-out-of-bounds", { normal: null }],
    ["approvals-out-of-bounds", { low: "1" }],
    ["approvals-out-of-bounds", { other: 1 }],
    ["approvals-fall", { low: 2 }],
    ["approvals-fall", { high: 3 }],
  ])("of a policy: %s with %j", async (code, change) => {
    const approvals = { low: 1, normal: 1, high: 2, structural: 2, import: 0, ...change };
    const body = JSON.stringify({ approvals, version: 2 });
    await refused(code, `insert into policy values (2, '${body}', '${at}')`);
  });

  test("a patchset names the policy in force at the first submit, a review that of its patchset", async () => {
    const approvals = { low: 1, normal: 1, high: 3, structural: 3, import: 0 };
    const next = `insert into policy values (2, '${JSON.stringify({ approvals, version: 2 })}', '${at}')`;
    const frozen = (
      number: number,
      policy: number,
      proposal: string,
    ) => `insert into patchset select ${proposal}, ${number},
      hash, body_sha, risk, ${policy}, terms, '${at}', submitted_by from patchset where proposal_id = '${submitted}'`;
    await refused("policy-moved", next, frozen(2, 2, "proposal_id"));
    const opened = idOf("opened before");
    const copy = `insert into proposal select '${opened}', 'draft', origin, demonstration, opened_by, opened_at,
      draft_version, draft_body, draft_saved_at, draft_saved_by from proposal where id = '${submitted}'`;
    await refused("policy-moved", copy, next, frozen(1, 1, `'${opened}'::uuid`));
    await refused(
      "hash or policy",
      emptyText,
      next,
      approval.replace("null, 1,", "null, 2,").replace("$", submitted),
    );
  });

  test("policies and claim versions count up", async () => {
    await refused("one-door", `insert into policy select version + 2, body, at from policy`);
    await refused("approvals-out-of-bounds", `insert into policy select version + 1, body, at from policy`);
    await refused(
      "one-door",
      `insert into published_version select claim_id, version + 5, hash, revision_id from published_version limit 1`,
    );
  });
});
