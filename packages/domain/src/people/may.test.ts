import { describe, expect, test } from "vitest";
import { actingAs } from "./acting-as.ts";
import { type Actor, actorId, operatorId } from "./actor.ts";
import { type Action, may, permissions, writes } from "./may.ts";
import { roles } from "./roles.ts";

const person = (role: (typeof roles)[number], blocked = false): Actor => ({
  type: "person",
  id: "p",
  name: "P",
  role,
  blocked,
});
const actors: Record<string, Actor> = {
  anonymous: { type: "anonymous" },
  contributor: person("contributor"),
  reviewer: person("reviewer"),
  editor: person("editor"),
  admin: person("admin"),
  operator: { type: "operator" },
};
const people = ["contributor", "reviewer", "editor", "admin"];
const signedIn = ["contributor", "reviewer", "editor", "admin", "operator"];

const table: Record<Action, readonly string[]> = {
  "record.read": ["anonymous", ...signedIn],
  "session.read": ["anonymous", ...signedIn],
  "session.end": people,
  "proposal.read": signedIn,
  "proposal.write": signedIn,
  "register.search": signedIn,
  "queue.read": ["reviewer", "editor"],
  "check.record": ["reviewer", "editor"],
  "review.write": ["reviewer", "editor"],
  "audit.start": ["reviewer", "editor"],
  "objection.dismiss": ["editor"],
  "proposal.end-alone": ["editor"],
  "account.read": people,
  "account.rename": people,
  "account.close": people,
  "person.read": ["admin"],
  "person.admin": ["admin"],
  "policy.change": ["admin"],
  "outbox.read": ["admin"],
  "person.grant": ["operator"],
  "record.load": ["operator"],
};
const actions = Object.keys(permissions) as Action[];

describe("who may do what", () => {
  for (const action of actions) {
    test.each(Object.entries(actors))(`${action} by %s`, (name, actor) => {
      const answer = may(actor, action);
      if (table[action].includes(name)) expect(answer).toEqual({ ok: true, value: true });
      else
        expect(answer).toEqual({
          ok: false,
          refusal: { code: name === "anonymous" ? "not-signed-in" : "not-allowed" },
        });
    });
  }

  test.each(roles)("a blocked %s keeps what they could read, may leave, and changes nothing else", (role) => {
    const reading = ["record.read", "session.read", "proposal.read", "register.search", "queue.read"];
    const account = ["account.read", "account.close", "session.end"];
    for (const action of actions) {
      const free = may(person(role), action);
      const expected =
        free.ok && ![...reading, ...account].includes(action)
          ? { ok: false, refusal: { code: "blocked" } }
          : free;
      expect(may(person(role, true), action)).toEqual(expected);
    }
  });
});

describe("acting as", () => {
  test("a person acts under their id, the operator under one that no person has", () => {
    expect(actingAs(person("reviewer"), "review.write")).toEqual({ ok: true, value: "p" });
    expect(actingAs({ type: "operator" }, "proposal.write")).toEqual({ ok: true, value: operatorId });
  });
  test("nobody acts without an id, not even where anyone may", () => {
    expect(actorId({ type: "anonymous" })).toBeNull();
    expect(actingAs({ type: "anonymous" }, "record.read")).toEqual({
      ok: false,
      refusal: { code: "not-signed-in" },
    });
  });
});

test("every action writes but those that read, and signing a browser out", () => {
  expect(actions.filter((action) => !writes(action)).sort()).toEqual([
    "account.read",
    "outbox.read",
    "person.read",
    "proposal.read",
    "queue.read",
    "record.read",
    "register.search",
    "session.end",
    "session.read",
  ]);
});
