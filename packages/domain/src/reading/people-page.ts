import type { Role } from "../people/roles.ts";

/** A person as admins see them. Times: ISO instants. */
export type PersonRow = {
  id: string;
  name: string;
  email: string;
  role: Role;
  blocked: boolean;
  blockReason: string | null;
  demo: boolean;
  createdAt: string;
};

/** People by name, 50 a page. */
export type PeoplePage = { rows: PersonRow[]; total: number; page: number; pages: number };
