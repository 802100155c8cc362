/** The demo people of the product, by the short names the journeys call them. */
export const demoPeople = {
  contributor: "contributor@demo.convenio",
  contributor2: "contributor2@demo.convenio",
  reviewer: "reviewer@demo.convenio",
  reviewer2: "reviewer2@demo.convenio",
  editor: "editor@demo.convenio",
  admin: "admin@demo.convenio",
} as const;

export type DemoName = keyof typeof demoPeople;

/** What the sign-in page's button says for a person, in English. */
export const signInButton: Record<DemoName, string> = {
  contributor: "Sign in as Demo contributor",
  contributor2: "Sign in as Demo contributor 2",
  reviewer: "Sign in as Demo reviewer",
  reviewer2: "Sign in as Demo reviewer 2",
  editor: "Sign in as Demo editor",
  admin: "Sign in as Demo admin",
};
