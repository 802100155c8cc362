import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import { actingAs } from "./acting-as.ts";
import type { Actor } from "./actor.ts";
import type { PersonChange } from "./person-change.ts";
import { anAdminRemains, type Standing } from "./standing.ts";

/** The fewest characters of a reason that says something. */
const least = 3;

/**
 * An admin blocks a person or lets them write again, with a reason; null when it is so already.
 * Refusals: those of `may`, `reason-missing`, `last-admin`.
 */
export function block(
  facts: Standing,
  { blocked, reason }: { readonly blocked: boolean; readonly reason: string },
  by: Actor,
  at: string,
): Result<PersonChange | null, Refusal> {
  const admin = actingAs(by, "person.admin");
  if (!admin.ok) return admin;
  const { id, blocked: was } = facts.person;
  if (was === blocked) return ok(null);
  const said = reason.trim();
  if (said.length < least) return refuse({ code: "reason-missing" });
  const remains = anAdminRemains(facts);
  if (!remains.ok) return remains;
  return ok({
    person: id,
    set: { blocked, blockReason: blocked ? said : null },
    event: {
      act: blocked ? "person-blocked" : "person-unblocked",
      proposal: null,
      subject: null,
      by: admin.value,
      at,
      detail: { person: id, reason: said },
    },
  });
}
