import type { Context } from "@convenio/api/context";
import { createCaller } from "@convenio/api/router";
import { uuidV7 } from "@convenio/api/uuid-v7";
import type { Person } from "@convenio/domain/people/actor";
import type { Role } from "@convenio/domain/people/roles";
import { loadDemonstration } from "./demonstration/load-demonstration.ts";
import { type DemoEmail, demoPeople } from "./demonstration/people.ts";
import { loadRecord } from "./load-record.ts";
import type { LoadReport } from "./report.ts";
import { stableId } from "./stable-id.ts";

/** A person as `addPerson` is asked to make one, unless there is one with this address. `at`: ISO instant. */
export type DemoPerson = { id: string; email: string; name: string; role: Role; demo: true; at: string };

/** The demo to fill: its database, its clock, and how a person is added to it. */
export type Demo = {
  connection: Context["connection"];
  now: () => Date;
  addPerson: (person: DemoPerson) => Promise<Person>;
};

/** Whether nothing but a beginning is in this demo: no demo person has proposed anything yet. */
export async function isEmptyDemo(demo: Demo): Promise<boolean> {
  const [first] = await people(demo);
  if (!first) return false;
  const { rows } = await callerOf(demo, first[1], demo.now).proposals.mine({});
  return rows.length === 0;
}

/** Adds the demo people, loads the starter record and, into an empty demo, the demonstration. */
export async function seedDemo(demo: Demo): Promise<LoadReport> {
  const known = new Map(await people(demo));
  const empty = await isEmptyDemo(demo);
  const operator = { type: "operator" } as const;
  const report = await loadRecord(
    createCaller({
      connection: demo.connection,
      actor: operator,
      now: demo.now,
      newId: () => uuidV7(demo.now()),
    }),
  );
  if (empty) {
    await loadDemonstration((email, at) => {
      const person = known.get(email);
      if (!person) throw new Error(`There is no demo person ${email}.`);
      return callerOf(demo, person, ticking(at));
    });
  }
  return report;
}

async function people({ addPerson, now }: Demo): Promise<[DemoEmail, Person][]> {
  const at = now().toISOString();
  const added: [DemoEmail, Person][] = [];
  for (const { email, name, role } of demoPeople) {
    const id = stableId(`demonstration/person/${email}`);
    added.push([email, await addPerson({ id, email, name, role, demo: true, at })]);
  }
  return added;
}

function callerOf({ connection }: Demo, actor: Person, now: () => Date) {
  return createCaller({ connection, actor, now, newId: () => uuidV7(now()), demonstration: true });
}

/** A clock of the past, one second further at each look. */
function ticking(from: string): () => Date {
  let instant = Date.parse(from);
  return () => {
    instant += 1000;
    return new Date(instant);
  };
}
