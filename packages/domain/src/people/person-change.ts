import type { AuditAct } from "../proposal/decision.ts";
import type { Role } from "./roles.ts";

/** Write what is `set` into the person's row. */
export type PersonChange = {
  readonly person: string;
  readonly set: {
    readonly name?: string;
    readonly role?: Role;
    readonly blocked?: boolean;
    readonly blockReason?: string | null;
  };
  readonly event: AuditAct;
};
