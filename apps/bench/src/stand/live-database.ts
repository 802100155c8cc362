import { Client } from "pg";
import { convenio } from "./convenio.ts";
import { loadCore, pin } from "./cores.ts";
import type { Host, Postgres } from "./host.ts";

/** A database of a live installation: for the stand as its owner, for servers as a role that owns nothing. */
export type LiveDatabase = {
  /** As the owner. */
  ownerUrl: string;
  /** As `convenio_server`: what a server is given. */
  serverUrl: string;
  /** One statement as the owner. */
  sql<Row extends Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** A verb of the command line as the owner; throws with what it printed when it fails. */
  convenio(...words: string[]): Promise<string>;
  /** A copy under another name, made by the engine; nobody may be connected to this one. */
  copy(name: string): Promise<LiveDatabase>;
};

/** A private PostgreSQL on which every commit reaches the disk, away from the server's core. Null: none here. */
export async function startCluster(
  host: Host,
  options: { folder?: string } = {},
): Promise<Postgres | { reason: string }> {
  const started = await host.startPostgres({ durable: true, ...options });
  if ("url" in started && started.pid) pin(started.pid(), loadCore);
  return started;
}

/** A new database in the cluster, brought to the newest migration by `convenio migrate`. */
export async function createLive(host: Host, cluster: Postgres, name: string): Promise<LiveDatabase> {
  const database = await emptyDatabase(host, cluster, name);
  await database.convenio("migrate");
  return database;
}

/** A new database with nothing in it. */
export async function emptyDatabase(host: Host, cluster: Postgres, name: string): Promise<LiveDatabase> {
  await statement(cluster.url, `create database "${name}"`);
  return open(host, cluster, name);
}

function open(host: Host, cluster: Postgres, name: string): LiveDatabase {
  const ownerUrl = inCluster(cluster, name);
  const server = new URL(ownerUrl);
  server.username = "convenio_server";
  server.password = "";
  return {
    ownerUrl,
    serverUrl: server.href,
    sql: (text, values) => statement(ownerUrl, text, values),
    convenio: (...words) => convenio(host, { CONVENIO_MODE: "live", DATABASE_URL: ownerUrl }, words),
    async copy(other) {
      await statement(cluster.url, `create database "${other}" template "${name}"`);
      return open(host, cluster, other);
    },
  };
}

/** What a live server needs in its environment besides its port and address. */
export function liveEnv(database: LiveDatabase): Record<string, string> {
  return {
    CONVENIO_MODE: "live",
    DATABASE_URL: database.serverUrl,
    AUTH_SECRET: "a secret of the benchmarks, known to everyone",
  };
}

function inCluster({ url }: Postgres, name: string): string {
  const named = new URL(url);
  named.pathname = `/${name}`;
  return named.href;
}

async function statement<Row extends Record<string, unknown>>(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}
