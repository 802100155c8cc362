import { createCaller } from "@convenio/api/router";
import { uuidV7 } from "@convenio/api/uuid-v7";
import type { Connection } from "@convenio/db/client";
import { rebuildProjections } from "@convenio/db/projections/rebuild";
import { verifyAudit } from "@convenio/db/queries/audit-verify";
import { recordPerson } from "@convenio/db/queries/people";
import { reportLines } from "@convenio/record/report";
import { seedDemo } from "@convenio/record/seed";
import type { Command } from "./command.ts";

const now = () => new Date();

/** Does what was asked on an open installation, prints what came of it, and answers the exit code. */
export async function perform(command: Command, connection: Connection): Promise<number> {
  switch (command.verb) {
    case "migrate":
      console.log("The database is at the newest migration.");
      return 0;
    case "seed": {
      const report = await seedDemo({
        connection,
        now,
        addPerson: (person) => recordPerson(connection.db, person),
      });
      for (const line of reportLines(report)) console.log(line);
      return 0;
    }
    case "people grant":
      return grant(command, connection);
    case "audit verify": {
      const { events, head, rows, contents, faults } = await verifyAudit(connection.db);
      for (const fault of faults) console.error(fault);
      if (faults.length > 0) return 1;
      console.log(
        `The audit chain holds: ${events} events, ${rows} rows, ${contents} contents. Head ${head}`,
      );
      return 0;
    }
    case "projections rebuild": {
      const { entries, sources } = await connection.transaction(rebuildProjections, { limitMs: 3_600_000 });
      console.log(`Made again: the projections of ${entries} entries and ${sources} sources.`);
      return 0;
    }
  }
}

async function grant(
  { email, role }: Extract<Command, { verb: "people grant" }>,
  connection: Connection,
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
    console.error(`people grant: nobody here has the address ${email}; they sign in once first`);
    return 1;
  }
  console.log(`${email} is now ${role}.`);
  return 0;
}
