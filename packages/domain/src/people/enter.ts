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
};

/** Sign in `person`, made first when null, with this role granted when it is not theirs already. */
export type Entering = {
  readonly email: string;
  readonly next: string;
  readonly person: string | null;
  readonly role: Role;
};

/**
 * What a link is worth to whoever holds it: one session of the person with its address. Nobody is a person before.
 * A new one is a contributor; who is named by the operator is an admin. Refusal: `link-not-valid`.
 */
export function enter({ link, person, admins }: EnterFacts, at: string): Result<Entering, Refusal> {
  if (link === null || link.expiresAt <= at) return refuse({ code: "link-not-valid" });
  const named = admins.some((one) => one.trim().toLowerCase() === link.email);
  return ok({
    email: link.email,
    next: link.next,
    person: person?.id ?? null,
    role: named ? "admin" : (person?.role ?? "contributor"),
  });
}

/** The name of a new person who typed none: people are not named after their address, which is nobody's business. */
export function newcomerName(typed: string, id: string): string {
  return typed === "" ? `Contributor ${id.slice(-4)}` : typed;
}
