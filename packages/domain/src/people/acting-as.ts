import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import { type Actor, actorId } from "./actor.ts";
import { type Action, may } from "./may.ts";

/**
 * The id under which an actor does this, when they may begin it at all.
 * Refusals: `not-signed-in`, `blocked`, `not-allowed`.
 */
export function actingAs(by: Actor, action: Action): Result<string, Refusal> {
  const allowed = may(by, action);
  if (!allowed.ok) return allowed;
  const id = actorId(by);
  return id === null ? refuse({ code: "not-signed-in" }) : ok(id);
}
