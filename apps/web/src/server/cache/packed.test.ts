import { expect, test } from "vitest";
import { packed, sharedText } from "./packed.ts";

test.each(["", '"q4-qD-wgrDs-br"', "</_next/static/a.css>; rel=preload", "caf\u00e9"])(
  "%s stays itself",
  (text) => {
    expect(packed(text)).toBe(text);
    expect(sharedText(`${text}x`)).toBe(`${text}x`);
  },
);

test("more texts than are shared are packed all the same", () => {
  for (let at = 0; at < 500; at += 1) expect(sharedText(`text ${at}`)).toBe(`text ${at}`);
});
