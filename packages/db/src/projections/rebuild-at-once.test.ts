import { afterAll, beforeAll, expect, test } from "vitest";
import { lockChain } from "../queries/audit.ts";
import { openPlay, type Play } from "../testing/play.ts";
import { aurora, auroraSince, exerciseOf, opening, yearbook } from "../testing/play-content.ts";
import { idOf } from "../testing/sample-content.ts";
import { dumpProjections } from "../testing/sample-story.ts";
import { rebuildProjections } from "./rebuild.ts";

let play: Play;
beforeAll(async () => {
  play = await openPlay();
  await play.load([
    { id: opening.source, content: yearbook },
    { id: opening.entry, content: aurora },
  ]);
});
afterAll(() => play.close());

const pause = () => new Promise<void>((done) => setTimeout(done, 400));
const rebuild = () => play.connection.transaction(rebuildProjections, { limitMs: 60_000 });

/** Starts these one after another while somebody else holds the lock of the audit log, which is then given back. */
async function heldUp(...starts: (() => Promise<unknown>)[]): Promise<void> {
  const running: Promise<unknown>[] = [];
  const holder = play.connection.transaction(async (tx) => {
    await lockChain(tx);
    for (const start of starts) {
      running.push(start());
      await pause();
    }
  });
  await holder;
  await Promise.all(running);
}

const orders = [
  ["before", (work: () => Promise<unknown>) => heldUp(work, rebuild)],
  ["during", (work: () => Promise<unknown>) => heldUp(rebuild, work)],
] as const;

test.each(orders)("what is published %s a rebuild is projected as by the next one", async (when, both) => {
  const fresh = await play.propose("operator", [{ id: idOf(`new ${when}`), content: exerciseOf(when) }]);
  const base = when === "before" ? 1 : 2;
  const content = auroraSince(`${1970 + base}`);
  const edit = await play.propose("operator", [{ id: opening.entry, base, content }]);
  await both(async () => {
    await play.publish("operator", fresh);
    await play.publish("operator", edit);
  });
  const found = await dumpProjections(play.connection.db);
  expect(found.page).toHaveLength(when === "before" ? 2 : 3);
  await rebuild();
  expect(await dumpProjections(play.connection.db)).toEqual(found);
});

test("an edit that meets a rebuild is published", async () => {
  const edit = await play.propose("operator", [{ id: opening.entry, base: 3, content: auroraSince("1980") }]);
  await heldUp(rebuild, () => play.publish("operator", edit));
  const found = await dumpProjections(play.connection.db);
  await rebuild();
  expect(await dumpProjections(play.connection.db)).toEqual(found);
});
