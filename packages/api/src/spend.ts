import { recordSpent } from "@convenio/db/queries/rate-limit";
import { countedUntil, type LimitName, withinLimit } from "@convenio/domain/people/limits";
import type { Refusal } from "@convenio/domain/refusal";
import { ok, type Result } from "@convenio/domain/result";
import { type Context, instant } from "./context.ts";

/**
 * Counts one more time against a limit and says whether it is still within it. `whose`: a person's id, or the keyed
 * hash of an address. It is counted at once and for good, whatever becomes of the request. Refusal: `rate-limited`.
 */
export async function spend(ctx: Context, name: LimitName, whose: string): Promise<Result<true, Refusal>> {
  const at = instant(ctx);
  const count = { at, until: countedUntil(name, at) };
  return withinLimit(name, await recordSpent(ctx.connection.db, `${name}:${whose}`, count), at);
}

/** As `spend`, for whoever comes from this visitor's network address; all whose address is not known are one. */
export async function spendFromAddress(ctx: Context, name: LimitName): Promise<Result<true, Refusal>> {
  return spend(ctx, name, ctx.address ?? "unknown");
}

/** The limit on what a visitor changes; loaders and the operator, who come from no address, have none. */
export async function spendChange(ctx: Context, path: string): Promise<Result<true, Refusal>> {
  if (ctx.address === undefined || ctx.actor.type !== "person") return ok(true);
  return spend(ctx, path === "proposals.save" ? "saves" : "changes", ctx.actor.id);
}
