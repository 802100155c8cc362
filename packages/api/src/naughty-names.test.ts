import type { Actor } from "@convenio/domain/people/actor";
import { termsInForce } from "@convenio/domain/proposal/terms";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Answer, answer, procedures } from "./testing/answer.ts";
import { everywhere } from "./testing/broken-input.ts";
import { openStage, type Stage } from "./testing/stage.ts";
import { richDraft, type ValidInputs, validInputs } from "./testing/valid-inputs.ts";
import { loadWorld } from "./testing/world.ts";

/** Names that every object of JavaScript answers to, so that looking them up finds what nobody put there. */
const names = ["constructor", "prototype", "__proto__", "toString", "valueOf", "hasOwnProperty"];

/** One of each sort: what SuperJSON refuses to carry, what assigning changes, what looking up finds. */
const oneOfEach = ["constructor", "__proto__", "toString"];

let stage: Stage;
let inputs: ValidInputs;
beforeAll(async () => {
  stage = await openStage();
  await loadWorld(stage);
  inputs = await validInputs(stage);
});
afterAll(() => stage.close());

async function lawful(by: string, path: string, input: unknown): Promise<Answer> {
  const person = stage.people.find(({ name }) => name === by);
  const actor: Actor = person ?? { type: by === "operator" ? by : "anonymous" };
  const given = await answer(stage.context(actor), path, input);
  if (given.type === "fault")
    throw new Error(`${path} failed for ${JSON.stringify(input).slice(0, 2000)}`, { cause: given.error });
  return given;
}

/** Saves a draft broken by such names in each place, and holds that it can then be read and submitted or refused. */
async function readable(by: string, about: unknown, draftOf: (stored: unknown) => unknown): Promise<number> {
  const opened = await lawful(by, "proposals.open", { about });
  const { id } = Object(opened.type === "output" ? opened.output : {});
  let [version, saves] = [1, 0];
  const stored = await stage.as(by).proposals.page({ id });
  for (const name of oneOfEach) {
    for (const draft of everywhere(draftOf(stored.draft?.draft), name)) {
      const given = await lawful(by, "proposals.save", { id, version, draft });
      if (given.type !== "output") continue;
      saves += 1;
      version = Object(given.output).version;
      expect((await lawful(by, "proposals.page", { id })).type).toBe("output");
      if (saves % 5 > 0) continue;
      await lawful(by, "proposals.submit", { id, version, terms: termsInForce });
      version = (await stage.as(by).proposals.page({ id })).draft?.version ?? version;
    }
  }
  return saves;
}

for (const path of procedures.keys()) {
  test(`${path} takes names that every object answers to for words like any other`, async () => {
    const { by = "anonymous", input } = inputs[path] ?? {};
    for (const name of names) for (const broken of everywhere(input, name)) await lawful(by, path, broken);
  });
}

test("an entry's draft with such a name in any place is refused, or can be read", async () => {
  const about = { type: "new", kind: "exercise-edition", language: "en" };
  expect(await readable("contributor3", about, () => richDraft)).toBeGreaterThan(50);
}, 120_000);

test("an audit's draft with such a name in any place is refused, or can be read", async () => {
  const about = { type: "audit-new", text: "One. Two.", language: "en", title: "One", source: null };
  expect(await readable("reviewer3", about, (stored) => stored)).toBeGreaterThan(5);
}, 120_000);
