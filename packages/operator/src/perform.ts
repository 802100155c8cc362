import { createCaller } from "@convenio/api/router";
import { uuidV7 } from "@convenio/api/uuid-v7";
import type { Connection } from "@convenio/db/client";
import { rebuildProjections } from "@convenio/db/projections/rebuild";
import { verifyAudit } from "@convenio/db/queries/audit-verify";
import { setReadOnly } from "@convenio/db/queries/read-only";
import { backup } from "./backup.ts";
import { outbox } from "./outbox.ts";
import type { Print } from "./print.ts";
import type { Command } from "./read-command.ts";
import { restore } from "./restore.ts";
import { seed } from "./seed.ts";

const now = () => new Date();

/** An open installation; `origin`: its public address without a path, empty where it is not known. */
export type Open = { readonly connection: Connection; readonly origin: string };

/** Does what was asked on an open installation, prints what came of it, and answers the exit code. */
export async function perform(command: Command, { connection, origin }: Open, print: Print): Promise<number> {
  switch (command.verb) {
    case "migrate":
      print("The database is at the newest migration.");
      return 0;
    case "seed":
      return seed(connection, now, print);
    case "people grant":
      return grant(command, connection, print);
    case "audit verify": {
      const { events, head, rows, contents, faults } = await verifyAudit(connection.db);
      for (const fault of faults) print(fault, "error");
      if (faults.length > 0) return 1;
      print(`The audit chain holds: ${events} events, ${rows} rows, ${contents} contents. Head ${head}`);
      return 0;
    }
    case "projections rebuild": {
      const { entries, sources } = await connection.transaction(rebuildProjections, { limitMs: 3_600_000 });
      print(`Made again: the projections of ${entries} entries and ${sources} sources.`);
      return 0;
    }
    case "backup":
      return backup(command.file, connection, now().toISOString(), print);
    case "restore":
      return restore(command.file, connection, print);
    case "read-only": {
      const { on } = command;
      await connection.transaction((tx) => setReadOnly(tx, on, now().toISOString()));
      print(on ? "Every change is refused now; reading goes on." : "Changes are taken again.");
      return 0;
    }
    case "outbox":
      return outbox(connection.db, origin, now().toISOString(), print);
  }
}

async function grant(
  { email, role }: Extract<Command, { verb: "people grant" }>,
  connection: Connection,
  print: Print,
): Promise<number> {
  const operator = createCaller({
    connection,
    actor: { type: "operator" },
    now,
    newId: () => uuidV7(now()),
  });
  try {
    await operator.people.grant({ email, role });
  } catch (error) {
    if (!(error instanceof Error) || error.message !== "not-found") throw error;
    print(`people grant: nobody here has the address ${email}; they sign in once first`, "error");
    return 1;
  }
  print(`${email} is now ${role}.`);
  return 0;
}
