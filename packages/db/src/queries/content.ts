import { canonical, sha } from "@convenio/domain/revision/canonical";
import { inArray } from "drizzle-orm";
import type { Db } from "../client.ts";
import { content } from "../schema/content.ts";
import { inRuns } from "../sql-values.ts";

/** Puts texts into the content store, each once; returns their sha256 digests in the order given. */
export async function putContent(tx: Db, bodies: readonly string[]): Promise<string[]> {
  const rows = bodies.map((body) => ({ sha256: sha(body), body }));
  const once = [...new Map(rows.map((row) => [row.sha256, row])).values()].sort((a, b) =>
    a.sha256 < b.sha256 ? -1 : 1,
  );
  for (const run of inRuns(once, 500)) await tx.insert(content).values(run).onConflictDoNothing();
  return rows.map(({ sha256 }) => sha256);
}

/** Puts one value in its canonical form (RFC 8785) into the store; returns its digest. */
export async function putCanonical(tx: Db, value: unknown): Promise<string> {
  const body = canonical(value);
  await putContent(tx, [body]);
  return sha(body);
}

/** The texts of these digests; digests that the store does not hold are absent. */
export async function readContent(db: Db, digests: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const run of inRuns([...new Set(digests)], 500)) {
    const rows = await db.select().from(content).where(inArray(content.sha256, run));
    for (const row of rows) found.set(row.sha256, row.body);
  }
  return found;
}
