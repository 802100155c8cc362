import { id } from "@convenio/domain/entry/id";
import { getTRPCErrorShape, TRPCError } from "@trpc/server";
import { expect, test } from "vitest";
import { z } from "zod";
import { refusalOf, refused } from "./refused.ts";
import { appRouter } from "./router.ts";

function shapeOf(error: TRPCError) {
  const [path, type, input, ctx] = ["proposals.save", "mutation", undefined, undefined] as const;
  return getTRPCErrorShape({ config: appRouter._def._config, error, type, path, input, ctx });
}

test("a refusal travels whole, under its own name and status", () => {
  const refusal = {
    code: "stale-draft",
    version: 3,
    savedAt: "2026-01-01T00:00:00.000Z",
    draft: { a: 1 },
  } as const;
  expect(shapeOf(refused(refusal))).toMatchObject({
    message: "stale-draft",
    data: { code: "CONFLICT", httpStatus: 409, reason: "stale-draft", refusal },
  });
});

test("a fault says nothing of itself", () => {
  const cause = new Error("password authentication failed for user convenio at 10.0.0.1");
  const shape = shapeOf(new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: cause.message, cause }));
  expect(shape).toMatchObject({ message: "internal", data: { code: "INTERNAL_SERVER_ERROR", reason: null } });
  expect(JSON.stringify(shape)).not.toMatch(/password|10\.0\.0\.1|stack/);
});

test("input that no schema takes names its fields, unreadable input has none", () => {
  const schema = z.strictObject({ draft: z.strictObject({ subjects: z.array(id) }) });
  const { error: cause } = schema.safeParse({ draft: { subjects: ["me"] } });
  const invalid = new TRPCError({ code: "BAD_REQUEST", cause });
  expect(refusalOf(invalid)).toEqual({
    code: "input-invalid",
    fields: [{ path: "draft.subjects.0", problem: "not-an-id" }],
  });
  expect(refusalOf(new TRPCError({ code: "PARSE_ERROR" }))).toEqual({
    code: "input-invalid",
    fields: [{ path: "", problem: "unreadable" }],
  });
  expect(refusalOf(new Error("anything"))).toBeNull();
});
