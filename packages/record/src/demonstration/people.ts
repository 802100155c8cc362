import type { Role } from "@convenio/domain/people/roles";

/** The people of a demo. Their names say what they may do. */
export const demoPeople = [
  { email: "contributor@demo.convenio", name: "Demo contributor", role: "contributor" },
  { email: "contributor2@demo.convenio", name: "Demo contributor 2", role: "contributor" },
  { email: "reviewer@demo.convenio", name: "Demo reviewer", role: "reviewer" },
  { email: "reviewer2@demo.convenio", name: "Demo reviewer 2", role: "reviewer" },
  { email: "editor@demo.convenio", name: "Demo editor", role: "editor" },
  { email: "admin@demo.convenio", name: "Demo admin", role: "admin" },
] as const satisfies readonly { email: string; name: string; role: Role }[];

export type DemoEmail = (typeof demoPeople)[number]["email"];
