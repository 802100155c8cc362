import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import type { Role } from "./roles.ts";

/** A mailed link as it was asked for. `next`: the path of this site to go to; `expiresAt`: ISO instant. */
export type SignInLink = {
  readonly email: string;
  readonly next: string;
  readonly expiresAt: string;
};

export type EnterFacts = {
  /** Null: used, never made, or swept away. */
  readonly link: SignInLink | null;
  /** Who has the link's address now, if anybody. Blocked people enter too: they may read what is theirs. */
  readonly person: { readonly id: string; readonly role: Role } | null;
  /** Addresses that the operator named as admins. */
  readonly admins: readonly string[];
  /** Whether the installation takes no changes for now. */
  readonly readOnly: boolean;
};

/** Sign in `person`, made first as a contributor when null, and made an admin then if `admin`. */
export type Entering = {
  readonly email: string;
  readonly next: string;
  readonly person: string | null;
  readonly admin: boolean;
};

/**
 * What a link is worth to whoever holds it: one session of the person with its address. Nobody is a person before.
 * A new one is a contributor; whom the operator named becomes an admin. While the installation takes no changes,
 * nobody is made and no role given: who is known enters as they are. Refusals: `link-not-valid`, `read-only`.
 */
export function enter({ link, person, admins, readOnly }: EnterFacts, at: string): Result<Entering, Refusal> {
  if (link === null || link.expiresAt <= at) return refuse({ code: "link-not-valid" });
  if (readOnly && person === null) return refuse({ code: "read-only" });
  const named = admins.some((one) => one.trim().toLowerCase() === link.email);
  return ok({
    email: link.email,
    next: link.next,
    person: person?.id ?? null,
    admin: named && !readOnly && person?.role !== "admin",
  });
}

/** The name of a new person who typed none: people are not named after their address, which is nobody's business. */
export function newcomerName(typed: string, id: string): string {
  return typed === "" ? `Contributor ${id.slice(-4)}` : typed;
}
