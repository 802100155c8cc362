import { expect, test } from "vitest";
import { violations } from "./check-sources.mjs";

const found = (path, text = "") => violations([path], () => text);

test.each([
  ["packages/domain/src/utils.ts", ""],
  ["packages/api/src/proposal-helpers.ts", ""],
  ["apps/web/src/shared/x.ts", ""],
  ["packages/db/src/queryBuilder.ts", ""],
  ["packages/ui/src/index.ts", ""],
  ["packages/ui/src/long.ts", "\n".repeat(201)],
  ["packages/db/src/x.ts", "const a = b as unknown as C;"],
  ["packages/db/src/x.ts", "function f(a: any) {}"],
  ["packages/db/src/x.ts", "// TODO later"],
  ["packages/db/src/x.test.ts", 'test.skip("x", () => {});'],
  ["packages/domain/src/x.ts", "const now = Date.now();"],
  ["packages/domain/src/x.ts", "const now = new Date();"],
  ["packages/domain/src/x.ts", "const n = Math.random();"],
  ["packages/domain/src/x.ts", 'throw new Error("x");'],
  ["packages/api/src/x.ts", "const port = process.env.PORT;"],
])("%s with %j is a violation", (path, text) => {
  expect(found(path, text)).toHaveLength(1);
});

test.each([
  ["packages/domain/src/result.ts", "return refuse(refusal);"],
  ["packages/domain/src/time/x.ts", "return new Date(year, 0);"],
  ["packages/domain/src/x.test.ts", 'throw new Error("x");'],
  ["packages/api/src/x.ts", "const now = new Date();"],
  ["apps/web/src/app/[lang]/(record)/[...rest]/page.tsx", "export default 1;"],
  ["apps/web/src/env.ts", "process.env.PORT"],
])("%s with %j is fine", (path, text) => {
  expect(found(path, text)).toEqual([]);
});
