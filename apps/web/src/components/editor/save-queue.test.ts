import type { Draft } from "@convenio/domain/proposal/draft";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { aDraft } from "./draft.fixture.ts";
import { dropBackup, keepBackup, readBackup } from "./draft-backup.ts";
import { createSaveQueue, type SaveAnswer, type SaveState } from "./save-queue.ts";

const said = (rationale: string): Draft => ({ ...aDraft(), rationale });

function queueWith(answers: SaveAnswer[] = []) {
  const first = said("");
  const states: SaveState[] = [];
  const sent: { version: number; text: string; done: (answer?: SaveAnswer) => void }[] = [];
  const queue = createSaveQueue({
    draft: first,
    version: 1,
    savedAt: "2026-01-01T00:00:00.000Z",
    onState: (state) => states.push(state),
    send: (version, draft) =>
      new Promise((resolve) => {
        const done = (answer?: SaveAnswer) =>
          resolve(answer ?? { ok: true, version: version + 1, savedAt: "2026-01-01T00:00:01.000Z" });
        sent.push({ version, text: draft.rationale, done });
        const prepared = answers.shift();
        if (prepared) done(prepared);
      }),
  });
  return { queue, states, sent };
}

describe("saving a draft", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test("waits for a pause, then sends the newest text once", async () => {
    const { queue, sent } = queueWith();
    queue.edit(said("a"));
    await vi.advanceTimersByTimeAsync(600);
    queue.edit(said("ab"));
    await vi.advanceTimersByTimeAsync(1199);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent.map(({ version, text }) => [version, text])).toEqual([[1, "ab"]]);
  });

  test("never has two saves under way, and the second names the version the first made", async () => {
    const { queue, sent } = queueWith();
    queue.edit(said("a"));
    const first = queue.flush();
    queue.edit(said("ab"));
    const second = queue.flush();
    expect(sent).toHaveLength(1);
    sent[0]?.done();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.map(({ version, text }) => [version, text])).toEqual([
      [1, "a"],
      [2, "ab"],
    ]);
    sent[1]?.done();
    expect(await first).toBe(true);
    expect(await second).toBe(true);
    expect(queue.version()).toBe(3);
    expect(queue.isDirty()).toBe(false);
  });

  test("a stale save waits for the author's choice, and keeping mine replaces the newer", async () => {
    const failure = {
      code: "stale",
      version: 7,
      savedAt: "2026-01-01T00:00:02.000Z",
      draft: said("theirs"),
    } as const;
    const { queue, sent, states } = queueWith([{ ok: false, failure }]);
    queue.edit(said("mine"));
    expect(await queue.flush()).toBe(false);
    expect(states.at(-1)?.failure).toEqual(failure);
    queue.edit(said("mine, more"));
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toHaveLength(1);
    queue.rebase(7, null);
    const kept = queue.flush();
    sent[1]?.done();
    expect(await kept).toBe(true);
    expect(sent[1]).toMatchObject({ version: 7, text: "mine, more" });
  });

  test("taking the newer leaves nothing to save", async () => {
    const theirs = said("theirs");
    const { queue, sent } = queueWith([
      {
        ok: false,
        failure: { code: "stale", version: 7, savedAt: "2026-01-01T00:00:02.000Z", draft: theirs },
      },
    ]);
    queue.edit(said("mine"));
    await queue.flush();
    queue.rebase(7, theirs);
    expect(await queue.flush()).toBe(true);
    expect(sent).toHaveLength(1);
    expect(queue.version()).toBe(7);
  });

  test("after the session ended the text is sent when it is flushed again", async () => {
    const { queue, sent } = queueWith([{ ok: false, failure: { code: "signed-out" } }]);
    queue.edit(said("mine"));
    expect(await queue.flush()).toBe(false);
    const again = queue.flush();
    sent[1]?.done();
    expect(await again).toBe(true);
  });
});

describe("text kept in the browser", () => {
  const shelf = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
  };

  test("is read back, and let go by the tab that kept it only", () => {
    const place = shelf();
    const kept = { version: 3, tab: "a", draft: said("mine") };
    keepBackup(place, "p", kept);
    expect(readBackup(place, "p")).toEqual(kept);
    dropBackup(place, "p", "b");
    expect(readBackup(place, "p")).toEqual(kept);
    dropBackup(place, "p", "a");
    expect(readBackup(place, "p")).toBeNull();
  });

  test("that cannot be read, or a browser that refuses, is as if there were none", () => {
    const place = shelf();
    place.setItem("convenio:draft:p", "{");
    expect(readBackup(place, "p")).toBeNull();
    const full = {
      ...place,
      setItem: () => {
        throw new Error("full");
      },
    };
    expect(() => keepBackup(full, "p", { version: 1, tab: "a", draft: said("x") })).not.toThrow();
  });
});
