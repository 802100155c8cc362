import type { Refusal } from "../refusal.ts";
import { ok, type Result } from "../result.ts";
import { actingAs } from "./acting-as.ts";
import type { Actor } from "./actor.ts";
import type { PersonChange } from "./person-change.ts";

/**
 * A person changes the name under which their acts stand; null when it is theirs already. The log holds no names,
 * because it can never lose them. Refusals: those of `may`.
 */
export function rename(
  now: string,
  name: string,
  by: Actor,
  at: string,
): Result<PersonChange | null, Refusal> {
  const own = actingAs(by, "account.rename");
  if (!own.ok) return own;
  if (now === name) return ok(null);
  const person = own.value;
  return ok({
    person,
    set: { name },
    event: { act: "person-renamed", proposal: null, subject: null, by: person, at, detail: { person } },
  });
}
