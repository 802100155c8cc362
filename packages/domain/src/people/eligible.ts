import { judges } from "./may.ts";
import type { Role } from "./roles.ts";

/** A person as decisions about other people's verdicts need them: read from the database when deciding. */
export type Member = { readonly id: string; readonly role: Role; readonly blocked: boolean };

/** Members by id. Whoever is not in it (the operator, a person who is gone) is eligible for nothing. */
export type Members = ReadonlyMap<string, Member>;

/** Whether a person's approval or check counts now on what `authors` wrote: reviewer or editor, not blocked, not an author. */
export function eligible(members: Members, person: string, authors: readonly string[]): boolean {
  const member = members.get(person);
  if (member === undefined || member.blocked || authors.includes(person)) return false;
  return judges(member.role);
}
