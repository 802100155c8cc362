import type { Role } from "../people/roles.ts";

/** A signed-in browser as its owner sees it. Times: ISO instants. */
export type OwnSession = {
  id: string;
  begunAt: string;
  /** To the hour; null when it was not used since it began. */
  lastSeenAt: string | null;
  /** Program and system, "Firefox · Linux"; empty when unknown. */
  agent: string;
  /** Whether it is the browser that asks. */
  current: boolean;
};

/** What a person sees of their own account. */
export type AccountPage = {
  name: string;
  email: string;
  role: Role;
  blocked: boolean;
  /** Why they are blocked. */
  blockReason: string | null;
  createdAt: string;
  sessions: OwnSession[];
  /** Drafts that would be withdrawn with the account, because they are theirs alone. */
  draftsAlone: number;
  /** Open proposals that would stay. */
  staying: number;
};
