import type { Role } from "./roles.ts";

/** Who acts. Made once at the edge from the session; the role is read from the database. */
export type Actor =
  | { readonly type: "anonymous" }
  | {
      readonly type: "person";
      readonly id: string;
      readonly name: string;
      readonly role: Role;
      readonly blocked: boolean;
    }
  | { readonly type: "operator" };

export type Person = Extract<Actor, { type: "person" }>;

/** The author id of what the operator loads from the command line. No person ever has it. */
export const operatorId = "00000000-0000-8000-8000-000000000000";

/** The id under which an actor's acts are recorded; anonymous visitors have none. */
export function actorId(actor: Actor): string | null {
  if (actor.type === "person") return actor.id;
  return actor.type === "operator" ? operatorId : null;
}
