import type { Refusal } from "../refusal.ts";
import { ok, type Result } from "../result.ts";
import type { Actor } from "./actor.ts";
import { may } from "./may.ts";

/**
 * Who may read what the installation wrote to people. In a demo everybody, links included: its letters stay there.
 * In a live one admins, and the links nobody. Refusals: those of `may`.
 */
export function readOutbox(by: Actor, mode: "demo" | "live"): Result<{ links: boolean }, Refusal> {
  if (mode === "demo") return ok({ links: true });
  const allowed = may(by, "outbox.read");
  return allowed.ok ? ok({ links: false }) : allowed;
}
