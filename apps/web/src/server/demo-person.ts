import { uuidV7 } from "@convenio/api/uuid-v7";
import type { Connection } from "@convenio/db/client";
import { type KeptPerson, personByEmail, recordPerson } from "@convenio/db/queries/people";
import { demoPeople } from "./demo-people.ts";

/**
 * The demo person with this address; null for everyone else, who cannot be signed in by one click. One whose
 * account was deleted begins anew, as another person under the same address.
 */
export async function demoPerson(
  { db, transaction }: Connection,
  email: string,
  now: Date,
): Promise<KeptPerson | null> {
  const person = await personByEmail(db, email);
  if (person) return person.demo ? person : null;
  const known = demoPeople.find((one) => one.email === email);
  if (!known) return null;
  const { name, role } = known;
  const anew = { id: uuidV7(now), email, name, role, demo: true, at: now.toISOString() };
  return transaction((tx) => recordPerson(tx, anew));
}
