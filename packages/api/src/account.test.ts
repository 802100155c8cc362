import { afterAll, beforeAll, expect, test } from "vitest";
import { createCaller } from "./router.ts";
import { drafted, submitted } from "./testing/acts.ts";
import { codeOf } from "./testing/answer.ts";
import { claimOf, dateValue, entryOf, idOf, sourceOf } from "./testing/sample-content.ts";
import { openStage, type Stage } from "./testing/stage.ts";
import { loadWorld, world } from "./testing/world.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await loadWorld(stage);
});
afterAll(() => stage.close());

const newSource = (key: string) => ({ id: idOf(key), base: 0, content: sourceOf(key) });

async function acts(person: string): Promise<string[]> {
  const { rows } = await stage.connection.db.execute<{ act: string }>(
    `select act from audit_event where person_id = '${stage.idOf(person)}' order by seq`,
  );
  return rows.map(({ act }) => act);
}

test("an account deletes itself: drafts of its own go, the submitted stays, each with its event", async () => {
  const alone = await drafted(stage, "contributor2", [newSource("alone")]);
  const inReview = await submitted(stage, "contributor2", [newSource("in review")]);
  const before = await stage.as("contributor2").people.account();
  expect(before).toMatchObject({ draftsAlone: 1, staying: 1, email: "contributor2@test.example" });

  expect(await codeOf(stage.as("contributor2").people.deleteAccount({ confirm: "contributor2" }))).toBe(
    "confirmation-differs",
  );
  const confirm = "CONTRIBUTOR2@test.example";
  expect(await stage.as("contributor2").people.deleteAccount({ confirm })).toEqual({ withdrawn: 1 });
  expect(await codeOf(stage.as("contributor2").people.deleteAccount({ confirm }))).toBe("not-found");
  expect(await codeOf(stage.as("contributor2").people.account())).toBe("not-found");

  const states = await stage.connection.db.execute<{ id: string; state: string }>(
    `select id, state from proposal where opened_by = '${stage.idOf("contributor2")}' order by opened_at`,
  );
  expect(states.rows).toEqual([
    { id: alone.id, state: "withdrawn" },
    { id: inReview, state: "submitted" },
  ]);
  expect((await acts("contributor2")).slice(-2)).toEqual(["proposal-withdrawn", "person-deleted"]);

  const seen = await stage.as("reviewer").proposals.page({ id: inReview });
  expect(seen.authors).toEqual([stage.idOf("contributor2")]);
  expect(seen.names.people).toMatchObject({ [stage.idOf("contributor2")]: null });
});

test("what was published stays under the id of who left, and readers are given no name for it", async () => {
  const entry = entryOf("exercise", "Of one who left", [
    claimOf("left first held", "first-held", dateValue("1961"), []),
  ]);
  const id = await submitted(stage, "contributor3", [{ id: idOf("left entry"), base: 0, content: entry }]);
  for (const reviewer of ["reviewer", "reviewer2"]) {
    const { current } = await stage.as(reviewer).proposals.page({ id });
    if (current === null) throw new Error("nothing was submitted");
    const { number, hash, warnings } = current;
    const acknowledged = warnings.map(({ key }) => key);
    await stage
      .as(reviewer)
      .reviews.approve({ proposal: id, patchset: number, hash, read: [], acknowledged });
  }
  const slug = "of-one-who-left";
  const authorOf = async () => {
    const { items, names } = await stage.as("anonymous").entries.history({ slug });
    return items[0]?.authors.map((author) => names.people[author]);
  };
  expect(await authorOf()).toEqual(["contributor3"]);
  await stage.as("contributor3").people.rename({ name: " Constance   Doe " });
  expect(await authorOf()).toEqual(["Constance Doe"]);
  await stage.as("contributor3").people.deleteAccount({ confirm: "contributor3@test.example" });
  expect(await authorOf()).toEqual([null]);
});

test("names are one line of text without tricks, and a blocked person keeps theirs", async () => {
  for (const name of ["", "   ", "x".repeat(81), "evil\u202ename"])
    expect(await codeOf(stage.as("contributor").people.rename({ name }))).toBe("input-invalid");
  expect(await codeOf(stage.as("blocked-contributor").people.rename({ name: "Free" }))).toBe("blocked");
  expect(await stage.as("blocked-contributor").people.account()).toMatchObject({ blocked: true });
});

test("a browser ends the others and any one of its owner's, never somebody else's", async () => {
  const person = (name: string) => stage.people.find((one) => one.name === name);
  const [own, other] = [person("editor"), person("editor2")];
  if (own === undefined || other === undefined) throw new Error("two editors are on stage");
  const ids = ["this", "second", "third", "foreign"].map((key) => idOf(`session ${key}`));
  for (const [index, id] of ids.entries())
    await stage.connection.db.execute(`insert into session (id, token_hash, person_id, expires_at, created_at)
      values ('${id}', '${index.toString().repeat(64)}', '${(index === 3 ? other : own).id}',
        '2030-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')`);
  const browser = createCaller({ ...stage.context(own), session: ids[0] });
  const { sessions } = await browser.people.account();
  expect(sessions.filter(({ current }) => current).map(({ id }) => id)).toEqual([ids[0]]);
  expect(await codeOf(browser.people.endSession({ id: ids[3] ?? "" }))).toBe("not-found");
  expect(await browser.people.endSession({ id: ids[1] ?? "" })).toEqual({ ended: 1 });
  expect(await browser.people.endOtherSessions()).toEqual({ ended: 1 });
  expect((await browser.people.account()).sessions.map(({ id }) => id)).toEqual([ids[0]]);
});

test("an admin makes a reviewer, who then may review; blocked, they may not; unblocked, again", async () => {
  const admin = stage.as("admin").admin;
  const id = stage.idOf("contributor");
  const role = async () => {
    const { rows } = await stage.as("admin").admin.people({ q: "contributor@test" });
    const found = rows.find((row) => row.id === id);
    return found && [found.role, found.blocked, found.blockReason];
  };
  await admin.setRole({ id, role: "reviewer" });
  expect(await role()).toEqual(["reviewer", false, null]);
  expect(await codeOf(admin.block({ id, blocked: true, reason: "" }))).toBe("reason-missing");
  await admin.block({ id, blocked: true, reason: "Invented sources." });
  expect(await role()).toEqual(["reviewer", true, "Invented sources."]);
  await admin.block({ id, blocked: false, reason: "It was a misunderstanding." });
  expect(await role()).toEqual(["reviewer", false, null]);
  expect(await acts("admin")).toEqual(["person-granted", "person-blocked", "person-unblocked"]);
  expect(await codeOf(admin.setRole({ id: world.navy, role: "editor" }))).toBe("not-found");
});

test("of admins who demote each other at once, and delete themselves, the last one stays", async () => {
  const names = ["admin", "admin2", "admin3"];
  const demote = (by: string, who: string) =>
    codeOf(stage.as(by).admin.setRole({ id: stage.idOf(who), role: "editor" }));
  const outcomes = await Promise.all([
    demote("admin", "admin2"),
    demote("admin2", "admin3"),
    demote("admin3", "admin"),
  ]);
  expect(outcomes.filter((code) => code === "last-admin")).toHaveLength(1);
  const { rows } = await stage.connection.db.execute<{ name: string }>(
    `select name from person where role = 'admin' and not blocked`,
  );
  const last = rows[0]?.name ?? "";
  expect(rows).toHaveLength(1);
  expect(names).toContain(last);
  expect(await codeOf(stage.as(last).people.deleteAccount({ confirm: `${last}@test.example` }))).toBe(
    "last-admin",
  );
  expect(
    await codeOf(stage.as(last).admin.block({ id: stage.idOf(last), blocked: true, reason: "Gone." })),
  ).toBe("last-admin");
  const grant = stage.as("operator").people.grant({ email: `${last}@test.example`, role: "editor" });
  expect(await codeOf(grant)).toBe("last-admin");
});
