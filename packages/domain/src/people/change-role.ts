import type { Refusal } from "../refusal.ts";
import { ok, type Result } from "../result.ts";
import { actingAs } from "./acting-as.ts";
import type { Actor } from "./actor.ts";
import type { PersonChange } from "./person-change.ts";
import type { Role } from "./roles.ts";
import { anAdminRemains, type Standing } from "./standing.ts";

/** An admin gives a person a role; null when they have it already. Refusals: those of `may`, `last-admin`. */
export function changeRole(
  facts: Standing,
  role: Role,
  by: Actor,
  at: string,
): Result<PersonChange | null, Refusal> {
  const admin = actingAs(by, "person.admin");
  if (!admin.ok) return admin;
  const { id, role: from } = facts.person;
  if (from === role) return ok(null);
  const remains = anAdminRemains(facts);
  if (!remains.ok) return remains;
  const detail = { person: id, from, to: role };
  return ok({
    person: id,
    set: { role },
    event: { act: "person-granted", proposal: null, subject: null, by: admin.value, at, detail },
  });
}
