import { brotliCompress } from "node:zlib";
import { expect, test, vi } from "vitest";
import { heldPage, variantOf } from "./held-page.ts";

vi.mock("node:zlib", async (original) => {
  const zlib = await original<typeof import("node:zlib")>();
  return { ...zlib, brotliCompress: vi.fn(zlib.brotliCompress) };
});

const page = () =>
  heldPage(
    "/a",
    {
      kind: "document",
      status: 200,
      html: Buffer.from("<p>once</p>"),
      link: undefined,
      tags: [],
      until: undefined,
      setsCookie: false,
    },
    { now: 0, lives: 1000, security: [] },
  );

test("a coding is made once, whoever asks for it meanwhile", async () => {
  const grown = vi.fn();
  const held = page();
  const made = await Promise.all([variantOf(held, "br", grown), variantOf(held, "br", grown)]);
  expect([made[0], await variantOf(held, "br", grown)]).toEqual([made[1], held.variants.br]);
  expect(grown).toHaveBeenCalledTimes(1);
});

test("a coding that could not be made is made for whoever asks next", async () => {
  vi.mocked(brotliCompress).mockImplementationOnce((...given: unknown[]) => {
    const done = given.at(-1);
    if (typeof done === "function") done(new Error("out of memory"));
  });
  const held = page();
  await expect(variantOf(held, "br", () => undefined)).rejects.toThrow("out of memory");
  expect((await variantOf(held, "br", () => undefined)).head).toContain("br");
});

test("a coding takes the memory of its bytes and no more", async () => {
  const { body } = await variantOf(page(), "br", () => undefined);
  expect(body.buffer.byteLength).toBe(body.length);
});
