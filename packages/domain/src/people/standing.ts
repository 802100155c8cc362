import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import type { Member } from "./eligible.ts";

/** A person as acts on their account need them, read under their row's lock. */
export type Standing = {
  readonly person: Member;
  /** How many other people are admins and not blocked. */
  readonly otherAdmins: number;
};

/** Whether this person may stop being an admin who can act. Refusal: `last-admin`. */
export function anAdminRemains({ person, otherAdmins }: Standing): Result<true, Refusal> {
  const alone = person.role === "admin" && !person.blocked && otherAdmins === 0;
  return alone ? refuse({ code: "last-admin" }) : ok(true);
}
