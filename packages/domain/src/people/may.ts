import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import type { Actor } from "./actor.ts";
import type { Role } from "./roles.ts";

type Who = "anyone" | readonly (Role | "operator")[];

const everyone = ["contributor", "reviewer", "editor", "admin", "operator"] as const;
const people = ["contributor", "reviewer", "editor", "admin"] as const;
const reviewers = ["reviewer", "editor"] as const;

/**
 * Who may do what: the one table that procedures, screens and tests read.
 * Blocked people may read what is theirs and leave; they change nothing of the record.
 */
export const permissions = {
  "record.read": "anyone",
  "session.read": "anyone",
  "proposal.read": everyone,
  "proposal.write": everyone,
  "register.search": everyone,
  "queue.read": reviewers,
  "check.record": reviewers,
  "review.write": reviewers,
  "audit.start": reviewers,
  "objection.dismiss": ["editor"],
  "proposal.end-alone": ["editor"],
  "account.read": people,
  "account.rename": people,
  "account.close": people,
  "person.admin": ["admin"],
  "outbox.read": ["admin"],
  "person.grant": ["operator"],
  "record.load": ["operator"],
} as const satisfies Record<string, Who>;

export type Action = keyof typeof permissions;

/** Whether people of this role judge what others propose: their verdicts, checks and presses of "Publish" count. */
export function judges(role: Role): boolean {
  return reviewers.some((one) => one === role);
}

/** Actions that change nothing. */
const reads: readonly Action[] = [
  "record.read",
  "session.read",
  "proposal.read",
  "register.search",
  "queue.read",
  "account.read",
  "outbox.read",
];

/** Whether an action changes anything: none of these is begun while the installation is read-only. */
export function writes(action: Action): boolean {
  return !reads.includes(action);
}

/** Actions that a blocked person keeps. */
const kept: readonly Action[] = [
  "record.read",
  "session.read",
  "account.read",
  "account.close",
  "proposal.read",
  "register.search",
  "queue.read",
];

/**
 * Decides whether an actor may begin an action at all; whether they may on *this* object is the rule's own.
 * Refusals: `not-signed-in`, `blocked`, `not-allowed`.
 */
export function may(actor: Actor, action: Action): Result<true, Refusal> {
  const who: Who = permissions[action];
  if (who === "anyone") return ok(true);
  if (actor.type === "anonymous") return refuse({ code: "not-signed-in" });
  if (!who.includes(actor.type === "operator" ? "operator" : actor.role))
    return refuse({ code: "not-allowed" });
  if (actor.type === "person" && actor.blocked && !kept.includes(action)) return refuse({ code: "blocked" });
  return ok(true);
}
