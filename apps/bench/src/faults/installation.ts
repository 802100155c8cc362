import { join } from "node:path";
import { convenio } from "../stand/convenio.ts";
import { demoFolder, demoVisitor } from "../stand/demo.ts";
import { freePort } from "../stand/free-port.ts";
import type { Host } from "../stand/host.ts";
import { createLive, liveEnv, startCluster } from "../stand/live-database.ts";
import { addPeople, browserOf } from "../stand/people.ts";
import { type Server, type ServerSettings, startServer } from "../stand/server.ts";
import type { Visitor } from "../stand/visitor.ts";
import { type Rows, rowsOfFolder } from "./rows-of-folder.ts";

/** An installation to which something happens. Its server is always at one address, so that sessions outlive it. */
export type Installation = {
  engine: "embedded" | "postgres";
  /** Starts its server; after a `kill -9` too. */
  start(): Promise<Server>;
  /** Contributors and a reviewer, signed in at that address; while a server runs. */
  people(authors: number): Promise<{ authors: Visitor[]; reviewer: Visitor }>;
  /** A verb of the command line, with no server running; answers what it printed and throws when it fails. */
  convenio(...words: string[]): Promise<string>;
  /** Reads with one statement, with no server running. */
  rows: Rows;
};

type Extra = Pick<ServerSettings, "env" | "node">;

/** A demo on the embedded database, with the starter record; its server is started with these extras. */
export async function embeddedInstallation(
  host: Host,
  extra: Extra = { env: {} },
): Promise<Installation & { settings: ServerSettings }> {
  const folder = await demoFolder(host);
  const port = await freePort();
  const env = { CONVENIO_DATA_DIR: folder };
  const settings = { ...extra, env: { ...env, ...extra.env }, port, core: null };
  return {
    engine: "embedded",
    settings,
    start: () => startServer(host, settings),
    async people(count) {
      const server = { port, url: new URL(`http://127.0.0.1:${port}`) };
      const names = ["contributor", "contributor2"].slice(0, count);
      const authors = [];
      for (const name of names) authors.push(await demoVisitor(server, name));
      return { authors, reviewer: await demoVisitor(server, "reviewer") };
    },
    convenio: (...words) => convenio(host, env, words),
    rows: rowsOfFolder(join(folder, "demo")),
  };
}

/** A live installation on a PostgreSQL of its own, in `folder` where one is named, with the starter record. */
export async function postgresInstallation(
  host: Host,
  options: { folder?: string } = {},
): Promise<(Installation & Outage) | { cannot: string }> {
  const cluster = await startCluster(host, options);
  if ("reason" in cluster) return { cannot: cluster.reason };
  const { up, down } = cluster;
  if (!up || !down)
    return { cannot: "only a PostgreSQL of the system's programs can be stopped and started" };
  const database = await createLive(host, cluster, "faults");
  await database.convenio("seed");
  const port = await freePort();
  return {
    engine: "postgres",
    up,
    down,
    start: () => startServer(host, { env: liveEnv(database), port, core: null }),
    async people(count) {
      const server = { port, url: new URL(`http://127.0.0.1:${port}`) };
      const authors = await addPeople(database, "contributor", count);
      const [reviewer] = await addPeople(database, "reviewer", 1);
      if (!reviewer) throw new Error("nobody was added");
      return {
        authors: authors.map((person) => browserOf(server, person)),
        reviewer: browserOf(server, reviewer),
      };
    },
    convenio: database.convenio,
    rows: database.sql,
  };
}

/** Stops and starts the database under the feet of its servers. */
export type Outage = { up(): Promise<void>; down(how: "fast" | "immediate"): Promise<void> };
