import type { Connection } from "@convenio/db/client";
import { testDatabase } from "@convenio/db/testing";
import type { Actor, Person } from "@convenio/domain/people/actor";
import { roles } from "@convenio/domain/people/roles";
import type { Context } from "../context.ts";
import { createCaller } from "../router.ts";
import { uuidV7 } from "../uuid-v7.ts";
import { idOf } from "./sample-content.ts";

type Caller = ReturnType<typeof createCaller>;

/** A real database with two people of each role, one of each of them blocked besides, and a clock that ticks by itself. */
export type Stage = {
  readonly connection: Connection;
  readonly people: readonly Person[];
  context(actor: Actor): Context;
  /** The caller of a person, by name: "contributor", "contributor2", "blocked-reviewer", "operator", "anonymous". */
  as(name: string): Caller;
  /** The id of a person by name. */
  idOf(name: string): string;
  /** Moves the clock. */
  passDays(days: number): void;
  /** Sequence of the audit log and number of rows in every table: equal while nothing was written. */
  fingerprint(): Promise<string>;
  close(): Promise<void>;
};

const people: readonly Person[] = roles.flatMap((role) =>
  [role, `${role}2`, `${role}3`, `blocked-${role}`].map((name) => ({
    type: "person" as const,
    id: idOf(`person ${name}`),
    name,
    role,
    blocked: name.startsWith("blocked"),
  })),
);

/** Opens a stage; close it when the file's tests are done. */
export async function openStage(): Promise<Stage> {
  const connection = await testDatabase("server");
  const rows = people.map(
    ({ id, name, role, blocked }) =>
      `('${id}', '${name}@test.example', '${name}', '${role}', ${blocked}, '2026-01-01T00:00:00.000Z')`,
  );
  await connection.db.execute(
    `insert into person (id, email, name, role, blocked, created_at) values ${rows.join(", ")}`,
  );
  let instant = Date.UTC(2026, 0, 1);
  const now = () => {
    instant += 1000;
    return new Date(instant);
  };
  const personOf = (name: string): Person => {
    const person = people.find((one) => one.name === name);
    if (person === undefined) throw new Error(`nobody on stage is called ${name}`);
    return person;
  };
  const context = (actor: Actor): Context => ({ connection, actor, now, newId: () => uuidV7(now()) });
  return {
    connection,
    people,
    context,
    as: (name) =>
      createCaller(context(name === "anonymous" || name === "operator" ? { type: name } : personOf(name))),
    idOf: (name) => personOf(name).id,
    passDays: (days) => {
      instant += days * 86_400_000;
    },
    fingerprint: () => fingerprint(connection),
    close: () => connection.close(),
  };
}

const tables = [
  ...["revision", "patchset", "claim_version", "citation_version", "authorship", "published_version"],
  ...[
    "review",
    "check_record",
    "policy",
    "audit_event",
    "content",
    "installation",
    "entry",
    "source",
    "audit",
  ],
  ...["proposal", "proposal_author", "proposal_subject", "person", "session", "outbox", "sign_in_link"],
  ...[
    "page",
    "published_claim",
    "published_citation",
    "participation",
    "search",
    "source_page",
    "facet_value",
    "audit_page",
  ],
];

async function fingerprint(connection: Connection): Promise<string> {
  const counts = tables.map((table) => `(select count(*) from ${table}) as ${table}`);
  const { rows } = await connection.db.execute(
    `select ${counts.join(", ")}, (select coalesce(max(seq), 0) from audit_event) as seq,
      (select coalesce(sum(draft_version), 0) from proposal) as drafts,
      (select string_agg(state::text, ',' order by id) from proposal) as states`,
  );
  return JSON.stringify(rows);
}
