import type { Actor } from "@convenio/domain/people/actor";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Answer, answer, member, procedures } from "./testing/answer.ts";
import { brokenInput, filledWith } from "./testing/broken-input.ts";
import { naughtyStrings } from "./testing/naughty-strings.ts";
import { openStage, type Stage } from "./testing/stage.ts";
import { type ValidInputs, validInputs } from "./testing/valid-inputs.ts";
import { loadWorld } from "./testing/world.ts";

let stage: Stage;
let inputs: ValidInputs;
let [firstVersion, version, before] = [0, 0, ""];
beforeAll(async () => {
  stage = await openStage();
  await loadWorld(stage);
  inputs = await validInputs(stage);
  firstVersion = version = Number(member(inputs["proposals.save"]?.input, "version"));
});
afterAll(() => stage.close());

function actorOf(name: string): Actor {
  if (name === "anonymous" || name === "operator") return { type: name };
  const person = stage.people.find((one) => one.name === name);
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  return person;
}

/** A save that names the draft's first version names its newest, so that not all but the first are stale. */
function upToDate(path: string, input: unknown): unknown {
  if (path !== "proposals.save" || typeof input !== "object" || input === null) return input;
  return "version" in input && input.version === firstVersion ? { ...input, version } : input;
}

/**
 * Calls, and holds the two laws: an answer is an output or a refusal by name, and what was not accepted changed
 * nothing. `before` was taken after the last change that was accepted.
 */
async function lawful(path: string, input: unknown): Promise<Answer> {
  const by = inputs[path]?.by ?? "anonymous";
  const given = await answer(stage.context(actorOf(by)), path, upToDate(path, input));
  if (given.type === "fault") throw new Error(`${path} failed`, { cause: given.error });
  const reads = procedures.get(path)?._def.type === "query";
  if (reads) return given;
  const after = await stage.fingerprint();
  if (given.type === "refusal") expect(after).toBe(before);
  before = after;
  if (path === "proposals.save" && given.type === "output") version = Number(member(given.output, "version"));
  return given;
}

beforeEach(async () => {
  before = await stage.fingerprint();
});
afterEach(async () => {
  expect(await stage.fingerprint()).toBe(before);
});

test("the inputs to break name every procedure", () => {
  expect(Object.keys(inputs).sort()).toEqual([...procedures.keys()].sort());
});

for (const path of procedures.keys()) {
  test(`${path} answers every naughty string by name and changes nothing when it refuses`, async () => {
    for (const broken of filledWith(inputs[path]?.input, naughtyStrings)) await lawful(path, broken);
  });

  test(`${path} answers broken inputs by name and changes nothing when it refuses`, async () => {
    await fc.assert(
      fc.asyncProperty(brokenInput(inputs[path]?.input), async (broken) => {
        await lawful(path, broken);
      }),
      { numRuns: 40 },
    );
  });
}

test("input that is refused says which field", async () => {
  const given = await lawful("entries.page", { slug: "a\ud800" });
  expect(given).toEqual({
    type: "refusal",
    refusal: { code: "input-invalid", fields: [{ path: "slug", problem: "lone-surrogate" }] },
  });
});
