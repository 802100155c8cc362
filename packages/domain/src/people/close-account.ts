import type { AuditAct, Ending } from "../proposal/decision.ts";
import type { Proposal } from "../proposal/proposal.ts";
import { withdrawn } from "../proposal/withdraw.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import { actingAs } from "./acting-as.ts";
import type { Actor } from "./actor.ts";
import { anAdminRemains, type Standing } from "./standing.ts";

/** What deleting an account needs. `open`: every proposal of theirs that has not ended, locked. */
export type ClosingFacts = Standing & {
  readonly email: string;
  readonly open: readonly Proposal[];
};

/** End these drafts, blank the person, end their sessions, cancel letters and links to `email`. */
export type Closing = {
  readonly person: string;
  readonly email: string;
  readonly endings: readonly Ending[];
  readonly event: AuditAct;
};

/** Of these proposals the drafts that nobody but this person has written: they go with the account. */
export function draftsAlone(person: string, open: readonly Proposal[]): Proposal[] {
  return open.filter(
    ({ state, authors }) => state === "draft" && authors.every((author) => author === person),
  );
}

/**
 * A person deletes their account, confirmed by typing its address. Drafts that are theirs alone are withdrawn; what
 * was submitted stays with the reviewers, and authorship stays under the id.
 * Refusals: those of `may`, `confirmation-differs`, `last-admin`.
 */
export function closeAccount(
  facts: ClosingFacts,
  typed: string,
  by: Actor,
  at: string,
): Result<Closing, Refusal> {
  const own = actingAs(by, "account.close");
  if (!own.ok) return own;
  const { person, email, open } = facts;
  if (typed.trim().toLowerCase() !== email.toLowerCase()) return refuse({ code: "confirmation-differs" });
  const remains = anAdminRemains(facts);
  if (!remains.ok) return remains;
  const alone = draftsAlone(person.id, open);
  const detail = { person: person.id, withdrawn: alone.map(({ id }) => id) };
  return ok({
    person: person.id,
    email,
    endings: alone.map((proposal) => withdrawn(proposal, own.value, at)),
    event: { act: "person-deleted", proposal: null, subject: null, by: own.value, at, detail },
  });
}
