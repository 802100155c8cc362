import { expect, test, vi } from "vitest";
import { inTime } from "./in-time.ts";

const late = () => new Error("too late");
const after = (ms: number, error?: Error) =>
  new Promise<string>((done, fail) => setTimeout(() => (error ? fail(error) : done("done")), ms));

test("what is done in time is what comes of it, and leaves no timer behind", async () => {
  vi.useFakeTimers();
  try {
    expect(await inTime(Promise.resolve("done"), 1_000, late)).toBe("done");
    await expect(inTime(Promise.reject(new Error("broken")), 1_000, late)).rejects.toThrow("broken");
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test("what takes longer is late, and may fail afterwards unheard", async () => {
  await expect(inTime(after(30, new Error("broken")), 5, late)).rejects.toThrow("too late");
  await after(40);
});
