import { expect, test } from "vitest";
import { keepTickShape } from "./keep-tick-shape.ts";

test("what is kept is the object of a tick", async () => {
  const { kept } = await keepTickShape();
  expect(Object.getOwnPropertySymbols(kept).map(String)).toEqual(
    expect.arrayContaining(["Symbol(async_id_symbol)", "Symbol(trigger_async_id_symbol)"]),
  );
  expect(Object.keys(kept)).toEqual(["callback", "args"]);
});
