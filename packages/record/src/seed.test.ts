import { createCaller } from "@convenio/api/router";
import { uuidV7 } from "@convenio/api/uuid-v7";
import { recordPerson } from "@convenio/db/queries/people";
import { testDatabase } from "@convenio/db/testing";
import { evidenceStates } from "@convenio/domain/evidence/states";
import type { Actor } from "@convenio/domain/people/actor";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoPeople } from "./demonstration/people.ts";
import { type LoadReport, reportLines } from "./report.ts";
import { type Demo, seedDemo } from "./seed.ts";
import { stableId } from "./stable-id.ts";

const now = () => new Date("2026-11-22T12:00:00.000Z");
let demo: Demo;
let close: () => Promise<void>;
let first: LoadReport;

const callerOf = (actor: Actor) =>
  createCaller({ connection: demo.connection, actor, now, newId: () => uuidV7(now()) });
const reader = () => callerOf({ type: "anonymous" });
const person = (email: string): Actor => {
  const found = demoPeople.find((one) => one.email === email);
  if (!found) throw new Error(email);
  return {
    type: "person",
    id: stableId(`demonstration/person/${email}`),
    name: found.name,
    role: found.role,
    blocked: false,
  };
};

beforeAll(async () => {
  const connection = await testDatabase();
  close = () => connection.close();
  demo = { connection, now, addPerson: (one) => recordPerson(connection.db, one) };
  first = await seedDemo(demo);
}, 120_000);
afterAll(() => close());

describe("a demo filled from the record's files", () => {
  it("loads every file once and says what was left out and why", () => {
    expect(first.outcomes.filter(({ outcome }) => outcome !== "loaded")).toEqual([]);
    const report = reportLines(first).join("\n");
    expect(report).toContain("2 exercise,");
    expect(report).toContain("unitas: Party of the series: united-states, sponsor");
  });

  it("changes nothing when loaded again", async () => {
    const before = await reader().entries.browse({ page: 1 });
    const again = await seedDemo(demo);
    expect(again.outcomes.filter(({ outcome }) => outcome !== "unchanged")).toEqual([]);
    expect(await reader().entries.browse({ page: 1 })).toEqual(before);
    expect(reportLines(again)[0]).toEqual(reportLines(first)[0]);
  }, 60_000);

  it("shows 1959 and 1960 as a dispute, the preferred first with its reason", async () => {
    const { body } = await reader().entries.page({ slug: "unitas" });
    const held = body.claims.filter(({ predicate }) => predicate === "first-held");
    expect(held.map(({ value, state }) => [value?.type === "date" && value.edtf, state])).toEqual([
      ["1960", "disputed"],
      ["1959", "disputed"],
    ]);
    expect(held[0]?.rank.reason).toContain("idea of 1959");
  });

  it("shows PANAMAX 2024 as a dispute and as stated against listed", async () => {
    const { body } = await reader().entries.page({ slug: "panamax-2024" });
    expect(body.notices.map(({ stated, listed }) => [stated.best, listed])).toEqual([
      [18, 14],
      [11, 14],
    ]);
    const stated = body.claims.filter(({ predicate }) => predicate === "stated-participants");
    expect(stated.map(({ state }) => state)).toEqual(["disputed", "disputed"]);
  });

  it("says of what it loaded that no person has reviewed it yet", async () => {
    const { body } = await reader().entries.page({ slug: "unitas" });
    expect(body.importedUnchecked).toBeGreaterThan(0);
  });

  it("shows every evidence state on invented entries, which carry the mark", async () => {
    const found = await reader().entries.browse({ q: "EJEMPLUM", page: 1 });
    const pages = await Promise.all(found.rows.map(({ slug }) => reader().entries.page({ slug })));
    const states = new Set(pages.flatMap(({ body }) => body.claims.map(({ state }) => state)));
    expect([...states].sort()).toEqual([...evidenceStates].sort());
    expect(pages.every(({ demonstration }) => demonstration)).toBe(true);
    const real = await reader().entries.page({ slug: "panamax" });
    expect(real.demonstration).toBe(false);
  });

  it("shows a translation whose original has changed since", async () => {
    const { body } = await reader().entries.page({ slug: "ejemplum-demonstration" });
    expect(body.stale).toEqual({ es: 2 });
    expect(body.prose.en?.body.map(({ id }) => id)).toHaveLength(4);
  });

  it("leaves one proposal submitted, one with changes requested, one approved", async () => {
    const queue = await callerOf(person("reviewer@demo.convenio")).reviews.queue({ page: 1 });
    expect(queue.rows.map(({ state }) => state).sort()).toEqual([
      "approved",
      "changes-requested",
      "submitted",
    ]);
    expect(queue.rows.every(({ demonstration }) => demonstration)).toBe(true);
  });
});
