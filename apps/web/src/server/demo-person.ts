import type { Connection } from "@convenio/db/client";
import { type KeptPerson, personByEmail } from "@convenio/db/queries/people";

/** The demo person with this address; null for everyone else, who cannot be signed in by one click. */
export async function demoPerson({ db }: Connection, email: string): Promise<KeptPerson | null> {
  const person = await personByEmail(db, email);
  return person?.demo ? person : null;
}
