import type { Refusal } from "@convenio/domain/refusal";
import { type AnyProcedure, callTRPCProcedure } from "@trpc/server";
import superjson from "superjson";
import type { Context } from "../context.ts";
import { refusalOf } from "../refused.ts";
import { appRouter } from "../router.ts";

export type Answer =
  | { type: "output"; output: unknown }
  | { type: "refusal"; refusal: Refusal }
  | { type: "fault"; error: unknown };

function isProcedure(value: unknown): value is AnyProcedure {
  return typeof value === "function" && "_def" in value;
}

/** All procedures by path, "entries.home" and so on, as the router itself lists them. */
export const procedures: ReadonlyMap<string, AnyProcedure> = new Map(
  Object.entries<unknown>(appRouter._def.procedures).flatMap(([path, procedure]) =>
    isProcedure(procedure) ? [[path, procedure] as const] : [],
  ),
);

/** What a procedure answers to any input at all, named by its path; an output that cannot travel is a fault. */
export async function answer(ctx: Context, path: string, input: unknown): Promise<Answer> {
  const procedure = procedures.get(path);
  if (procedure === undefined) throw new Error(`no procedure ${path}`);
  try {
    const output = await callTRPCProcedure({
      router: appRouter,
      path,
      ctx,
      getRawInput: async () => input,
      type: procedure._def.type,
      signal: undefined,
      batchIndex: 0,
    });
    superjson.serialize(output);
    return { type: "output", output };
  } catch (error) {
    const refusal = refusalOf(error);
    return refusal === null ? { type: "fault", error } : { type: "refusal", refusal };
  }
}

/** A member of an output whose shape the test does not know. */
export function member(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

/** The refusal code of a rejected call, or "done" when it was not refused. Faults are thrown on. */
export async function codeOf(call: Promise<unknown>): Promise<Refusal["code"] | "done"> {
  try {
    await call;
    return "done";
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return refusal.code;
  }
}
