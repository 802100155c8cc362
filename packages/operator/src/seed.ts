import { createCaller } from "@convenio/api/router";
import { uuidV7 } from "@convenio/api/uuid-v7";
import type { Connection } from "@convenio/db/client";
import { installationMode } from "@convenio/db/queries/installation";
import { recordPerson } from "@convenio/db/queries/people";
import { loadRecord } from "@convenio/record/load-record";
import { reportLines } from "@convenio/record/report";
import { type DemoPerson, seedDemo } from "@convenio/record/seed";
import type { Print } from "./print.ts";

/** Loads the starter record; into a demo also its people and the demonstration. A second time it changes nothing. */
export async function seed(connection: Connection, now: () => Date, print: Print): Promise<number> {
  const demo = (await installationMode(connection.db)) === "demo";
  const addPerson = (person: DemoPerson) => recordPerson(connection.db, person);
  const operator = { connection, actor: { type: "operator" }, now, newId: () => uuidV7(now()) } as const;
  const report = await (demo ? seedDemo({ connection, now, addPerson }) : loadRecord(createCaller(operator)));
  for (const line of reportLines(report)) print(line);
  return 0;
}
