import { type Connection, connect } from "@convenio/db/client";
import { migrate } from "@convenio/db/migrate";
import { appendInvalidation } from "@convenio/db/queries/invalidations";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { applying } from "./applying.ts";
import { follow } from "./follow.ts";

let connection: Connection;
beforeAll(async () => {
  connection = await connect({});
  await migrate(connection);
}, 60_000);
afterAll(() => connection.close());

const at = "2026-01-01T00:00:00.000Z";
const change = (...tags: string[]) => connection.transaction((tx) => appendInvalidation(tx, tags, at));
/** Without notices: what a server does that hears nothing. */
const deaf = (): Connection => ({ ...connection, listen: async () => async () => undefined });

test("what changed before a server began is none of its business, what changes later is, each once and in order", async () => {
  await change("entry:before");
  const invalidate = vi.fn();
  const follower = await follow(deaf(), { invalidate });
  await follower.apply();
  expect(invalidate).not.toHaveBeenCalled();
  await change("entry:a", "home");
  await change("entry:b", "home");
  await follower.apply();
  await follower.apply();
  expect(invalidate.mock.calls).toEqual([[["entry:a", "home", "entry:b"]]]);
  await follower.stop();
});

test("a notice is enough, and its delay is told", async () => {
  const invalidate = vi.fn();
  const onApplied = vi.fn();
  const follower = await follow(connection, { invalidate, onApplied });
  await connection.transaction((tx) => appendInvalidation(tx, ["entry:noticed"], new Date().toISOString()));
  await vi.waitFor(() => expect(invalidate).toHaveBeenCalledWith(["entry:noticed"]));
  const [[delay] = []] = onApplied.mock.calls.flat();
  expect(delay).toBeGreaterThanOrEqual(0);
  expect(delay).toBeLessThan(5_000);
  await follower.stop();
  // Whoever still listens hears this notice as well, and not later than the stopped one would have.
  const heard = vi.fn();
  const other = await follow(connection, { invalidate: heard });
  await change("entry:later");
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(["entry:later"]));
  expect(invalidate).toHaveBeenCalledTimes(1);
  await other.stop();
});

test("a writer is answered when its own server has forgotten what it changed", async () => {
  const invalidate = vi.fn();
  const follower = await follow(deaf(), { invalidate });
  const writing = applying(connection, follower);
  const value = await writing.transaction(async (tx) => {
    await appendInvalidation(tx, ["entry:own"], at);
    return "done";
  });
  expect(value).toBe("done");
  expect(invalidate).toHaveBeenCalledWith(["entry:own"]);
  await expect(
    writing.transaction(async (tx) => {
      await appendInvalidation(tx, ["entry:undone"], at);
      throw new Error("stop");
    }),
  ).rejects.toThrow("stop");
  await follower.apply();
  expect(invalidate).toHaveBeenCalledTimes(1);
  await follower.stop();
});

test("a server that missed what is gone by now forgets everything, and goes on from there", async () => {
  const invalidate = vi.fn();
  const follower = await follow(deaf(), { invalidate });
  await change("entry:missed");
  await connection.transaction((tx) => appendInvalidation(tx, ["entry:kept"], "2026-01-02T00:00:00.001Z"));
  await follower.apply();
  expect(invalidate.mock.calls).toEqual([[["*"]]]);
  await connection.transaction((tx) => appendInvalidation(tx, ["entry:next"], "2026-01-02T00:00:01.000Z"));
  await follower.apply();
  expect(invalidate).toHaveBeenLastCalledWith(["entry:next"]);
  await follower.stop();
});

/** The connection with a `select` that can be taken away. */
function failing(): { connection: Connection; select: { instead?: () => unknown } } {
  const select: { instead?: () => unknown } = {};
  const db = new Proxy(connection.db, {
    get(target, key) {
      if (select.instead !== undefined && key === "select") return select.instead;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return { connection: { ...deaf(), db }, select };
}

test("a database that does not answer confirms nothing; the commit that it holds is applied when it answers again", async () => {
  const invalidate = vi.fn();
  const { connection: broken, select } = failing();
  const follower = await follow(broken, { invalidate });
  await follower.apply();
  const confirmed = follower.confirmedAt();
  select.instead = () => {
    throw new Error("connection refused");
  };
  await connection.transaction((tx) => appendInvalidation(tx, ["entry:unseen"], "2026-01-02T00:00:02.000Z"));
  await expect(follower.apply()).rejects.toThrow("connection refused");
  expect(follower.confirmedAt()).toBe(confirmed);
  await expect(applying(connection, follower).transaction(async () => "kept")).resolves.toBe("kept");
  select.instead = undefined;
  await follower.apply();
  expect(invalidate).toHaveBeenCalledWith(["entry:unseen"]);
  expect(follower.confirmedAt()).toBeGreaterThanOrEqual(confirmed);
  await follower.stop();
});

test("a database that stays silent holds up nobody for ever", async () => {
  const { connection: broken, select } = failing();
  const follower = await follow(broken, { invalidate: vi.fn() });
  const silent = { from: () => silent, where: () => silent, orderBy: () => new Promise(() => undefined) };
  select.instead = () => silent;
  vi.useFakeTimers();
  try {
    const asked = expect(follower.apply()).rejects.toThrow("did not answer");
    await vi.advanceTimersByTimeAsync(5_000);
    await asked;
  } finally {
    vi.useRealTimers();
  }
  select.instead = undefined;
  await follower.apply();
  await follower.stop();
});

test("whoever asks while a look is under way waits for one that begins later", async () => {
  const invalidate = vi.fn();
  const follower = await follow(deaf(), { invalidate });
  const first = follower.apply();
  await connection.transaction((tx) => appendInvalidation(tx, ["entry:between"], "2026-01-02T00:00:03.000Z"));
  await Promise.all([first, follower.apply(), follower.apply()]);
  expect(invalidate).toHaveBeenCalledWith(["entry:between"]);
  expect(invalidate).toHaveBeenCalledTimes(1);
  await follower.stop();
});
