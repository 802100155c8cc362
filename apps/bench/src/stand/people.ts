import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Address } from "./ask.ts";
import type { LiveDatabase } from "./live-database.ts";
import { type Visitor, visitor } from "./visitor.ts";

const day = 24 * 60 * 60 * 1000;

/** Somebody of a live installation, signed in: their session, which any server of it knows. */
export type Person = { id: string; token: string };

/** Adds people with a role and a session each, as if they had signed in by a link. */
export async function addPeople(
  database: LiveDatabase,
  role: "contributor" | "reviewer" | "editor" | "admin",
  count: number,
): Promise<Person[]> {
  const people: Person[] = [];
  const at = new Date().toISOString();
  const ends = new Date(Date.now() + day).toISOString();
  for (let number = 1; number <= count; number += 1) {
    const id = randomUUID();
    const token = randomBytes(32).toString("base64url");
    const name = `${role} ${number}`;
    await database.sql("insert into person (id, email, name, role, created_at) values ($1, $2, $3, $4, $5)", [
      id,
      `${role}-${number}-${id}@bench.example`,
      name,
      role,
      at,
    ]);
    await database.sql(
      "insert into session (id, token_hash, person_id, expires_at, created_at) values ($1, $2, $3, $4, $5)",
      [randomUUID(), createHash("sha256").update(token).digest("hex"), id, ends, at],
    );
    people.push({ id, token });
  }
  return people;
}

/** Their browser at one of the servers. */
export function browserOf(address: Address, { token }: Person): Visitor {
  const name = address.url.protocol === "https:" ? "__Host-convenio.session" : "convenio.session";
  return visitor(address, { [name]: token });
}
