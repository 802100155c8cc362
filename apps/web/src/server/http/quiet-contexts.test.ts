import { AsyncLocalStorage } from "node:async_hooks";
import { expect, test } from "vitest";
import { quietContexts } from "./quiet-contexts.ts";

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test("contexts last while something is held, rest when nothing is, and come back when asked for", async () => {
  const contexts = quietContexts(20);
  const storage = new AsyncLocalStorage<string>();
  const done = contexts.hold();
  const other = contexts.hold();
  await storage.run("held", async () => {
    await pause(50);
    expect(storage.getStore()).toBe("held");
    done();
    done();
    await pause(50);
    expect(storage.getStore(), "somebody else still runs").toBe("held");
    other();
    await pause(50);
    expect(storage.getStore(), "nobody looks any more").toBeUndefined();
  });
  const again = contexts.hold();
  await storage.run("again", async () => {
    await pause(30);
    expect(storage.getStore()).toBe("again");
  });
  again();
});

test("what took the place of process.nextTick stands there only while something is held", async () => {
  await pause(50);
  const own = process.nextTick;
  const contexts = quietContexts(20);
  const instead = (...given: Parameters<typeof own>) => own(...given);
  process.nextTick = instead;
  await pause(50);
  expect(process.nextTick).toBe(own);
  const done = contexts.hold();
  expect(process.nextTick).toBe(instead);
  done();
  await pause(50);
  expect(process.nextTick).toBe(own);
});
