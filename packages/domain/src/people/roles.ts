/** Roles in the order of what they may do; `admin` stands apart and does not imply reviewer. */
export const roles = ["contributor", "reviewer", "editor", "admin"] as const;
export type Role = (typeof roles)[number];
