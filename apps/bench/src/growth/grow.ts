import pg from "pg";
import { plan, sources } from "./clone.ts";
import { readTemplates } from "./read-templates.ts";
import { stageTemplates } from "./stage.ts";
import { writeClones } from "./write-clones.ts";
import { countFacets, writeLists } from "./write-lists.ts";

const atOnce = 2_000;

/**
 * Grows the record of a database that holds the starter record by `entries` generated entries of about twenty claims,
 * and half as many sources: clones of what is there, spread over countries, bodies, kinds, years and evidence. Written
 * by the tables' owner past the triggers, projections with it. Call it once for each database.
 */
export async function grow(url: string, entries: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("set session_replication_role = replica");
    await client.query("set default_toast_compression = lz4");
    await client.query("set work_mem = '256MB'");
    const { rows } = await client.query<{ id: string }>("select id from person order by id limit 1");
    const by = rows[0]?.id ?? "00000000-0000-8000-8000-000000000000";
    const templates = await readTemplates(client);
    await stageTemplates(client, templates, { by, at: "2025-11-01T10:00:00.000Z" });
    await client.query(plan);
    const many = Math.ceil(entries / 2);
    await client.query(sources, [many]);
    for (let first = 1, run = 0; first <= entries; first += atOnce, run += 1) {
      const last = Math.min(first + atOnce - 1, entries);
      for (const [step, statement] of [...writeClones, ...writeLists].entries())
        await client.query(statement, step === 0 ? [first, last, many] : [first, last]);
      // Plans made for an empty record are no plans for a large one.
      if ((run & (run - 1)) === 0) await client.query("analyze");
    }
    for (const statement of countFacets) await client.query(statement);
    await client.query("drop schema growth cascade");
    await client.query("vacuum analyze");
  } finally {
    await client.end();
  }
}
