import type { Role } from "@convenio/domain/people/roles";

declare module "next-auth" {
  /** A person as the session's look-up found them in the database, role included. */
  interface User {
    id: string;
    name: string;
    email: string;
    role: Role;
    blocked: boolean;
    /** The id of the session that found them. */
    session: string;
  }
  interface Session {
    user: User;
  }
}
