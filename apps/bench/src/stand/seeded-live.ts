import type { Host, Postgres } from "./host.ts";
import { createLive, type LiveDatabase, liveEnv, startCluster } from "./live-database.ts";

/** A live installation with the starter record, on a PostgreSQL that lives as long as the benchmarks. */
export type SeededLive = { database: LiveDatabase; env: Record<string, string>; engine: string };

let made: Promise<{ cluster: Postgres; seeded: LiveDatabase } | { cannot: string }> | undefined;
let copies = 0;

/** A copy of the seeded installation for one measure; the seeding is done once in a run. */
export async function seededLive(host: Host): Promise<SeededLive | { cannot: string }> {
  made ??= make(host);
  const ready = await made;
  if ("cannot" in ready) return ready;
  copies += 1;
  const database = await ready.seeded.copy(`bench_${copies}`);
  const [row] = await database.sql<{ server_version: string }>("show server_version");
  return {
    database,
    env: liveEnv(database),
    engine: `PostgreSQL ${row?.server_version.split(" ")[0]}`,
  };
}

async function make(host: Host): Promise<{ cluster: Postgres; seeded: LiveDatabase } | { cannot: string }> {
  const cluster = await startCluster(host);
  if ("reason" in cluster) return { cannot: cluster.reason };
  const seeded = await createLive(host, cluster, "bench_seeded");
  await seeded.convenio("seed");
  return { cluster, seeded };
}
