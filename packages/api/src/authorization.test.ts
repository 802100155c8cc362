import type { Actor } from "@convenio/domain/people/actor";
import type { RefusalCode } from "@convenio/domain/refusal";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answer, procedures } from "./testing/answer.ts";
import { openStage, type Stage } from "./testing/stage.ts";

/** How the permission table treats each visitor: what it answers before any input is read. */
type Row = Record<(typeof visitors)[number], RefusalCode | "may">;

const visitors = [
  "anonymous",
  "contributor",
  "reviewer",
  "editor",
  "admin",
  "operator",
  "blocked contributor",
  "blocked reviewer",
  "blocked editor",
  "blocked admin",
] as const;

const row = (...answers: (RefusalCode | "may")[]): Row => {
  const [anonymous, contributor, reviewer, editor, admin, operator, b1, b2, b3, b4] = answers;
  if (!anonymous || !contributor || !reviewer || !editor || !admin || !operator || !b1 || !b2 || !b3 || !b4)
    throw new Error("a row has an answer for every visitor");
  return {
    anonymous,
    contributor,
    reviewer,
    editor,
    admin,
    operator,
    "blocked contributor": b1,
    "blocked reviewer": b2,
    "blocked editor": b3,
    "blocked admin": b4,
  };
};

const may = "may";
const no = "not-allowed";
const out = "not-signed-in";
const blocked = "blocked";

const anyone = row(may, may, may, may, may, may, may, may, may, may);
const signedIn = row(out, may, may, may, may, may, may, may, may, may);
const writers = row(out, may, may, may, may, may, blocked, blocked, blocked, blocked);
const queueReaders = row(out, no, may, may, no, no, no, may, may, no);
const reviewers = row(out, no, may, may, no, no, no, blocked, blocked, no);
const editors = row(out, no, no, may, no, no, no, no, blocked, no);
const people = row(out, may, may, may, may, no, may, may, may, may);
const renaming = row(out, may, may, may, may, no, blocked, blocked, blocked, blocked);
const admins = row(out, no, no, no, may, no, no, no, no, blocked);
const operator = row(out, no, no, no, no, may, no, no, no, no);

const expected: Record<string, Row> = {
  "entries.home": anyone,
  "entries.browse": anyone,
  "entries.page": anyone,
  "entries.revision": anyone,
  "entries.history": anyone,
  "entries.compare": anyone,
  "entries.incoming": anyone,
  "entries.find": signedIn,
  "entries.slug": anyone,
  "entries.surroundings": anyone,
  "entries.partners": anyone,
  "entries.coverage": anyone,
  "claims.page": anyone,
  "sources.register": anyone,
  "sources.page": anyone,
  "sources.find": signedIn,
  "people.me": anyone,
  "people.grant": operator,
  "people.account": people,
  "people.rename": renaming,
  "people.endSession": people,
  "people.endOtherSessions": people,
  "people.deleteAccount": people,
  "admin.people": admins,
  "admin.setRole": admins,
  "admin.block": admins,
  "admin.policy": admins,
  "admin.setPolicy": admins,
  "proposals.open": writers,
  "proposals.save": writers,
  "proposals.submit": writers,
  "proposals.withdraw": writers,
  "proposals.publish": writers,
  "proposals.carryOver": writers,
  "proposals.copy": writers,
  "proposals.settle": writers,
  "proposals.load": operator,
  "proposals.page": signedIn,
  "proposals.between": signedIn,
  "proposals.mine": signedIn,
  "proposals.policy": anyone,
  "reviews.queue": queueReaders,
  "reviews.entries": queueReaders,
  "reviews.entry": queueReaders,
  "reviews.approve": reviewers,
  "reviews.requestChanges": reviewers,
  "reviews.reject": reviewers,
  "reviews.withdraw": reviewers,
  "reviews.dismiss": editors,
  "checks.record": reviewers,
  // The tests' installation is a demo, where everybody reads the letters; outbox.test.ts has the live one.
  "admin.outbox": anyone,
  "audits.cut": reviewers,
  "audits.list": anyone,
  "audits.page": anyone,
};

/** Not readable as any procedure's input, so that what passes the permission table stops right behind it. */
const unreadable = { nobody: "reads this" };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

function actorOf(visitor: (typeof visitors)[number]): Actor {
  if (visitor === "anonymous" || visitor === "operator") return { type: visitor };
  const isBlocked = visitor.startsWith("blocked ");
  const role = visitor.replace("blocked ", "");
  const person = stage.people.find((one) => one.role === role && one.blocked === isBlocked);
  if (person === undefined) throw new Error(`nobody on stage is ${visitor}`);
  return person;
}

test("every procedure of the router has a row, and every row a procedure", () => {
  expect([...procedures.keys()].sort()).toEqual(Object.keys(expected).sort());
});

for (const [path, answers] of Object.entries(expected)) {
  test(`${path} asks the permission table first`, async () => {
    const given: Record<string, string> = {};
    const wanted: Record<string, string> = {};
    for (const visitor of visitors) {
      const got = await answer(stage.context(actorOf(visitor)), path, unreadable);
      given[visitor] = got.type === "refusal" ? got.refusal.code : got.type;
      wanted[visitor] = answers[visitor] === "may" ? "input-invalid" : answers[visitor];
    }
    expect(given).toEqual(wanted);
  });
}
