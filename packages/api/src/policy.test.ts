import { afterAll, beforeAll, expect, test } from "vitest";
import { approved, checkedAll, current, saved, submitted } from "./testing/acts.ts";
import { codeOf } from "./testing/answer.ts";
import { effectOf } from "./testing/invalidated.ts";
import { citationOf, claimOf, entryOf, idOf } from "./testing/sample-content.ts";
import { openStage, type Stage } from "./testing/stage.ts";
import { loadWorld, world } from "./testing/world.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await loadWorld(stage);
});
afterAll(() => stage.close());

const stricter = { low: 1, normal: 2, high: 3, structural: 3 };
const put = (by: string, version: number, approvals = stricter) =>
  stage.as(by).admin.setPolicy({ version, approvals });
const named = (key: string, title = key) => {
  const coded = claimOf(`${key} code`, "iso-3166-1-alpha-2", { type: "identifier", code: "XX" }, [
    citationOf(`${key} code cited`, world.navy),
  ]);
  return { id: idOf(key), base: 0, content: entryOf("country", title, [coded]) };
};

/** Submits another change in place of the one before. */
async function again(id: string, subject: ReturnType<typeof named>): Promise<void> {
  const version = await saved(stage, "contributor", id, [subject]);
  await stage.as("contributor").proposals.submit({ id, version, terms: null });
}

test("what was submitted before keeps its policy, what is submitted later needs the new one; readers see both", async () => {
  const before = await submitted(stage, "contributor", [named("Early")]);
  const { dropped, stale } = await effectOf(stage, new Set(), () => put("admin", 1));
  expect([dropped, stale]).toEqual([["policy"], []]);
  const after = await submitted(stage, "contributor2", [named("Late")]);
  expect(await current(stage, "reviewer", before)).toMatchObject({ needed: 2, policy: { version: 1 } });
  expect(await current(stage, "reviewer", after)).toMatchObject({ needed: 3, policy: { version: 2 } });
  await checkedAll(stage, "reviewer", before);
  await checkedAll(stage, "reviewer", after);
  for (const id of [before, after]) await approved(stage, "reviewer", id);
  await again(before, named("Early", "Earlier"));
  expect(await current(stage, "reviewer", before)).toMatchObject({ number: 2, policy: { version: 1 } });
  await approved(stage, "reviewer", before);
  expect(await approved(stage, "reviewer2", before)).toBe("published");
  expect(await approved(stage, "reviewer2", after)).toBe("submitted");
  expect(await approved(stage, "reviewer3", after)).toBe("published");
  const { inForce, earlier } = await stage.as("anonymous").proposals.policy({});
  expect([inForce, ...earlier]).toMatchObject([
    { version: 2, approvals: { ...stricter, import: 0 } },
    { version: 1, approvals: { high: 2 } },
  ]);
  const { items } = await stage.as("anonymous").entries.history({ slug: "late" });
  expect(items).toMatchObject([{ policy: { version: 2 } }]);
});

// On the embedded engine transactions follow each other; only PostgreSQL tries the locks.
test("of admins who change the same policy at once one does, the others are told which is in force, and who submits meanwhile succeeds", async () => {
  const { inForce } = await stage.as("admin").admin.policy({});
  const [author, ...outcomes] = await Promise.all([
    codeOf(submitted(stage, "contributor2", [named("Meanwhile")])),
    ...["admin", "admin2", "admin3"].map((by, at) =>
      codeOf(put(by, inForce.version, { ...stricter, structural: 3 + (at % 2), high: 2 })),
    ),
  ]);
  expect(author).toBe("done");
  expect(outcomes.filter((code) => code === "policy-moved")).toHaveLength(2);
  expect((await stage.as("admin").admin.policy({})).inForce.version).toBe(inForce.version + 1);
});

test("the same table again is no new version", async () => {
  const { inForce } = await stage.as("admin").admin.policy({});
  const { low, normal, high, structural } = inForce.approvals;
  expect(await put("admin", inForce.version, { low, normal, high, structural })).toEqual({
    version: inForce.version,
  });
});

test("an admin sees how many people could approve", async () => {
  const reviewers = async () => (await stage.as("admin").admin.policy({})).reviewers;
  expect(await reviewers()).toBe(6);
  await stage.as("admin").admin.block({ id: stage.idOf("reviewer3"), blocked: true, reason: "Gone." });
  expect(await reviewers()).toBe(5);
});
