import { setReadOnly } from "@convenio/db/queries/read-only";
import { recordSession } from "@convenio/db/queries/sessions";
import type { Actor } from "@convenio/domain/people/actor";
import { type Action, may, writes } from "@convenio/domain/people/may";
import type { AnyProcedure } from "@trpc/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answer, procedures } from "./testing/answer.ts";
import { idOf } from "./testing/sample-content.ts";
import { openStage, type Stage } from "./testing/stage.ts";

let stage: Stage;
let before: string;
const turn = (on: boolean) =>
  stage.connection.transaction((tx) => setReadOnly(tx, on, "2026-02-01T00:00:00.000Z"));
beforeAll(async () => {
  stage = await openStage();
  await turn(true);
  before = await stage.fingerprint();
});
afterAll(() => stage.close());

/** Not readable as any procedure's input: only what stops before it answers otherwise. */
const unreadable = { nobody: "reads this" };

async function refusalTo(path: string, action: Action): Promise<string> {
  const actors: Actor[] = [{ type: "operator" }, ...stage.people.filter(({ blocked }) => !blocked)];
  const actor = actors.find((one) => may(one, action).ok);
  if (actor === undefined) throw new Error(`nobody on stage may ${action}`);
  const answered = await answer(stage.context(actor), path, unreadable);
  return answered.type === "refusal" ? answered.refusal.code : answered.type;
}

test("while the installation is read-only, exactly what writes is refused, and nothing is written", async () => {
  const given: Record<string, string> = {};
  const wanted: Record<string, string> = {};
  for (const [path, procedure] of procedures) {
    const action = actionOf(procedure);
    given[path] = await refusalTo(path, action);
    wanted[path] = writes(action) ? "read-only" : "input-invalid";
  }
  expect(given).toEqual(wanted);
  expect(await stage.fingerprint()).toBe(before);
});

test("while it is read-only, one's own browsers can still be signed out", async () => {
  const at = "2026-02-01T00:00:00.000Z";
  const lost = {
    id: idOf("lost"),
    token: "lost",
    person: stage.idOf("contributor"),
    expiresAt: "2099-01-01T00:00:00.000Z",
    at,
  };
  await recordSession(stage.connection.db, lost);
  await recordSession(stage.connection.db, { ...lost, id: idOf("other"), token: "other" });
  const { people } = stage.as("contributor");
  expect(await people.endSession({ id: lost.id })).toEqual({ ended: 1 });
  expect(await people.endOtherSessions({})).toEqual({ ended: 1 });
  expect(await stage.fingerprint()).toBe(before);
});

test("changes go on once it takes them again", async () => {
  await turn(false);
  expect(await refusalTo("proposals.open", "proposal.write")).toBe("input-invalid");
});

/** The action of the permission table that a procedure says it is. */
function actionOf(procedure: AnyProcedure): Action {
  const { action } = procedure._def.meta as { action: Action };
  return action;
}
