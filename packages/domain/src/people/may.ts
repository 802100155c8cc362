import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import type { Actor } from "./actor.ts";
import type { Role } from "./roles.ts";

type Who = "anyone" | readonly (Role | "operator")[];

const everyone = ["contributor", "reviewer", "editor", "admin", "operator"] as const;
const people = ["contributor", "reviewer", "editor", "admin"] as const;
const reviewers = ["reviewer", "editor"] as const;

/** `writes`: none of these is begun while the installation is read-only. `blockedToo`: a blocked person keeps it. */
type Rule = { readonly who: Who; readonly writes?: true; readonly blockedToo?: true };

/**
 * Who may do what: the one table that procedures, screens and tests read.
 * Blocked people may read what is theirs and leave; they change nothing of the record. Signing a browser out is no
 * change of the record: whoever lost one must not wait for anybody.
 */
export const permissions = {
  "record.read": { who: "anyone", blockedToo: true },
  "session.read": { who: "anyone", blockedToo: true },
  "session.end": { who: people, blockedToo: true },
  "proposal.read": { who: everyone, blockedToo: true },
  "proposal.write": { who: everyone, writes: true },
  "register.search": { who: everyone, blockedToo: true },
  "queue.read": { who: reviewers, blockedToo: true },
  "check.record": { who: reviewers, writes: true },
  "review.write": { who: reviewers, writes: true },
  "audit.start": { who: reviewers, writes: true },
  "objection.dismiss": { who: ["editor"], writes: true },
  "proposal.end-alone": { who: ["editor"], writes: true },
  "account.read": { who: people, blockedToo: true },
  "account.rename": { who: people, writes: true },
  "account.close": { who: people, writes: true, blockedToo: true },
  "person.read": { who: ["admin"] },
  "person.admin": { who: ["admin"], writes: true },
  "policy.change": { who: ["admin"], writes: true },
  "outbox.read": { who: ["admin"] },
  "person.grant": { who: ["operator"], writes: true },
  "record.load": { who: ["operator"], writes: true },
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof permissions;

/** Whether people of this role judge what others propose: their verdicts, checks and presses of "Publish" count. */
export function judges(role: Role): boolean {
  return reviewers.some((one) => one === role);
}

/** Whether an action changes anything that stays: none of these is begun while the installation is read-only. */
export function writes(action: Action): boolean {
  return ruleOf(action).writes === true;
}

function ruleOf(action: Action): Rule {
  return permissions[action];
}

/**
 * Decides whether an actor may begin an action at all; whether they may on *this* object is the rule's own.
 * Refusals: `not-signed-in`, `blocked`, `not-allowed`.
 */
export function may(actor: Actor, action: Action): Result<true, Refusal> {
  const { who, blockedToo } = ruleOf(action);
  if (who === "anyone") return ok(true);
  if (actor.type === "anonymous") return refuse({ code: "not-signed-in" });
  if (!who.includes(actor.type === "operator" ? "operator" : actor.role))
    return refuse({ code: "not-allowed" });
  if (actor.type === "person" && actor.blocked && blockedToo !== true) return refuse({ code: "blocked" });
  return ok(true);
}
