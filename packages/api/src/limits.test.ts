import { limits } from "@convenio/domain/people/limits";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "./context.ts";
import { createCaller } from "./router.ts";
import { idOf } from "./testing/sample-content.ts";
import { openStage, type Stage } from "./testing/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** A visitor whose clock stands still: everything happens within one window. */
function visiting(name: string, at = "2026-05-01T12:00:00.000Z"): ReturnType<typeof createCaller> {
  const person = stage.people.find((one) => one.name === name);
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  const still: Partial<Context> = { address: "hashed", now: () => new Date(at) };
  return createCaller({ ...stage.context(person), ...still });
}

async function answers(times: number, call: () => Promise<unknown>): Promise<Record<string, number>> {
  const given: Record<string, number> = {};
  for (let i = 0; i < times; i += 1) {
    const code = await call().then(
      () => "done",
      (error: unknown) => (error instanceof TRPCError ? `${error.message} ${error.code}` : "fault"),
    );
    given[code] = (given[code] ?? 0) + 1;
  }
  return given;
}

const withdraw = (name: string, at?: string) => () =>
  visiting(name, at).proposals.withdraw({ id: idOf("no proposal") });

test("a person's changes are limited by the minute, whatever becomes of them", async () => {
  expect(await answers(limits.changes.times + 3, withdraw("contributor"))).toEqual({
    "not-found NOT_FOUND": limits.changes.times,
    "rate-limited TOO_MANY_REQUESTS": 3,
  });
});

test("nobody else is kept from anything, and reading never", async () => {
  expect(await answers(1, withdraw("contributor2"))).toEqual({ "not-found NOT_FOUND": 1 });
  expect(await answers(5, () => visiting("contributor").proposals.mine({}))).toEqual({ done: 5 });
});

test("saving has a limit of its own, so that a text is saved while other things wait", async () => {
  const draft = { rationale: "", subjects: [] };
  const save = () => visiting("contributor").proposals.save({ id: idOf("no proposal"), version: 0, draft });
  expect(Object.keys(await answers(1, save))).not.toContain("rate-limited TOO_MANY_REQUESTS");
});

test("a minute later it goes on", async () => {
  expect(await answers(1, withdraw("contributor", "2026-05-01T12:01:00.000Z"))).toEqual({
    "not-found NOT_FOUND": 1,
  });
});

test("loaders and the operator, who visit from nowhere, have no limit", async () => {
  const call = () => stage.as("contributor3").proposals.withdraw({ id: idOf("no proposal") });
  expect(await answers(limits.changes.times + 3, call)).toEqual({
    "not-found NOT_FOUND": limits.changes.times + 3,
  });
});
