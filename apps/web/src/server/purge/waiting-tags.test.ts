import { expect, test } from "vitest";
import { waitingTags } from "./waiting-tags.ts";

const many = (count: number) => Array.from({ length: count }, (_, at) => `claim:${at}`);

test("each tag waits once, and no more than a hundred are taken at once", () => {
  const waiting = waitingTags();
  expect(waiting.take()).toBeNull();
  waiting.add(many(150));
  waiting.add(many(150));
  expect(waiting.take()).toEqual({ tags: many(100) });
  expect(waiting.take()).toEqual({ tags: many(150).slice(100) });
  expect(waiting.take()).toBeNull();
});

test("everything stands for all that waits, and so do very many", () => {
  const waiting = waitingTags();
  waiting.add(["home"]);
  waiting.add(["entries", "*"]);
  expect([waiting.take(), waiting.take()]).toEqual([{ purge_everything: true }, null]);
  waiting.add(many(1_000));
  expect([waiting.take(), waiting.take()]).toEqual([{ purge_everything: true }, null]);
});

test("what was not done waits again, with what has come since", () => {
  const waiting = waitingTags();
  waiting.add(["home"]);
  const taken = waiting.take();
  waiting.add(["entries"]);
  if (taken !== null) waiting.putBack(taken);
  expect(waiting.take()).toEqual({ tags: ["entries", "home"] });
  waiting.putBack({ purge_everything: true });
  expect(waiting.take()).toEqual({ purge_everything: true });
});
