import { expect, test } from "vitest";
import { flights } from "./flights.ts";
import { renderLimit } from "./render-limit.ts";

/** Renders that end when they are told to; each comes to its number. */
function controlled(most = 2) {
  const begun: { address: string; finish(): void }[] = [];
  const settled: [number, boolean][] = [];
  const limit = renderLimit(most);
  const under = flights(
    limit,
    (address) =>
      new Promise<{ kind: string; tags: string[]; number: number }>((done) => {
        const number = begun.length + 1;
        begun.push({ address, finish: () => done({ kind: "document", tags: [address, "all"], number }) });
      }),
    (_, { number }, current) => {
      settled.push([number, current]);
      return number;
    },
  );
  const turn = () => new Promise((done) => setTimeout(done, 0));
  const finish = async (at: number) => {
    begun[at]?.finish();
    await turn();
  };
  return { under, begun, settled, limit, finish };
}

test("120 who ask for one address share one render, and one of them began it", async () => {
  const { under, begun, finish } = controlled();
  const asked = Array.from({ length: 120 }, () => under.land("a"));
  await finish(0);
  const landed = await Promise.all(asked);
  expect(begun).toHaveLength(1);
  expect(landed.filter((one) => one?.collapsed === false)).toHaveLength(1);
  expect(new Set(landed.map((one) => one?.outcome))).toEqual(new Set([1]));
});

test.each([["a"], ["all"], ["*"]])(
  "a change of %s: whoever came later waits for another render",
  async (tag) => {
    const { under, begun, settled, finish } = controlled();
    const before = [under.land("a"), under.land("a")];
    under.touch([tag]);
    const after = [under.land("a"), under.land("a")];
    await finish(0);
    await finish(1);
    expect((await Promise.all(before)).map((one) => one?.outcome)).toEqual([1, 1]);
    expect((await Promise.all(after)).map((one) => one?.outcome)).toEqual([2, 2]);
    expect(begun).toHaveLength(2);
    expect(settled).toEqual([
      [1, false],
      [2, true],
    ]);
  },
);

test("a change of something else touches nobody", async () => {
  const { under, settled, finish } = controlled();
  const asked = under.land("a");
  under.touch(["b"]);
  await finish(0);
  await asked;
  expect(settled).toEqual([[1, true]]);
});

test("what changed while a render waited for its turn is read by it", async () => {
  const { under, settled, finish } = controlled(1);
  const asked = [under.land("a"), under.land("b")];
  under.touch(["b"]);
  await finish(0);
  await finish(1);
  await Promise.all(asked);
  expect(settled).toEqual([
    [1, true],
    [2, true],
  ]);
});

test("who finds eight times as many waiting as may run is turned away at once", async () => {
  const { under, limit, begun, finish } = controlled(1);
  const asked = Array.from({ length: 9 }, (_, at) => under.land(String(at)));
  expect([limit.running, limit.waiting]).toEqual([1, 8]);
  expect(await under.land("late")).toBeNull();
  const joined = under.land("3");
  for (let at = 0; at < 9; at += 1) await finish(at);
  expect((await Promise.all(asked)).map((one) => one?.outcome)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect((await joined)?.collapsed).toBe(true);
  expect(begun.map(({ address }) => address)).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8"]);
  expect([limit.running, limit.waiting]).toEqual([0, 0]);
});
