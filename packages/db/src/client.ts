import { setImmediate } from "node:timers/promises";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { sql } from "drizzle-orm";
import { drizzle as overPool } from "drizzle-orm/node-postgres";
import { migrate as migratePool } from "drizzle-orm/node-postgres/migrator";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as overPglite } from "drizzle-orm/pglite";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import pg from "pg";
import { type AroundStatement, aroundQueries, aroundTransactions } from "./around-statement.ts";
import { askPool } from "./ask-pool.ts";
import { inTime } from "./in-time.ts";
import { channel, listenOverOwnClient } from "./listen.ts";

/** What both drivers answer to raw SQL. */
type Answer<Row> = { rows: Row[] };
interface Answers extends PgQueryResultHKT {
  type: Answer<this["row"]>;
}

/** One type for PGlite, a PostgreSQL pool and an open transaction on either. */
export type Db = PgDatabase<Answers, Record<string, never>>;

/** Where the data is: `url` of PostgreSQL, else a folder of the embedded engine, else memory. `template`: a dump to start from. */
export type Place = { url?: string; dataDir?: string; template?: Blob; around?: AroundStatement };

/** `snapshot`: every statement sees the same instant, and none writes. */
type Limits = { limitMs?: number; snapshot?: boolean };

/** An open database. Inside `transaction` only the handle it gives may be used: on PGlite `db` would wait for ever. */
export type Connection = {
  readonly engine: "pglite" | "postgres";
  /** For reads of one statement; whatever writes takes `transaction`. */
  readonly db: Db;
  /**
   * Runs `fn` in a transaction: commits its value, rolls back what throws. One that is open for more than
   * `limitMs` (10,000) is rolled back and fails with `TransactionTooLong`.
   */
  transaction<T>(fn: (tx: Db) => Promise<T>, options?: Limits): Promise<T>;
  /** Applies what is missing of the migrations in `folder`; called through `migrate.ts`. */
  applyMigrations(folder: string): Promise<void>;
  /** Calls `onNotice` after each commit that changed public output, and whenever one may have been missed; returns what ends it. */
  listen(onNotice: () => void): Promise<() => Promise<void>>;
  /** Connections that are open, that are idle, and how many ask for one; null on the embedded engine. */
  pool(): { total: number; idle: number; waiting: number } | null;
  /** The embedded database as one file; PostgreSQL refuses. Made for test templates. */
  dump(): Promise<Blob>;
  close(): Promise<void>;
};

/** A transaction that stayed open too long; nothing of it was kept. */
export class TransactionTooLong extends Error {
  constructor(limitMs: number) {
    super(`A database transaction was open for more than ${limitMs / 1000} s and was rolled back.`);
    this.name = "TransactionTooLong";
  }
}

/** Opens a database. Throws what the driver throws when it cannot be reached. */
export async function connect(place: Place): Promise<Connection> {
  return place.url === undefined ? openEmbedded(place) : openPool(place.url, place.around);
}

async function openEmbedded({ dataDir, template, around }: Place): Promise<Connection> {
  const client = await PGlite.create({
    dataDir,
    loadDataDir: template,
    extensions: { unaccent, pg_trgm },
    relaxedDurability: false,
  }).catch((cause: unknown) => {
    // What the engine says of itself then ("Aborted()") helps nobody.
    const why = "its files are damaged, or its disk is full";
    throw new Error(`The database in ${dataDir} cannot be opened: ${why}.`, { cause });
  });
  const inTurn = lettingOthers(around);
  aroundQueries(client, inTurn);
  aroundTransactions(client, inTurn);
  const db = overPglite(client);
  return {
    engine: "pglite",
    db,
    transaction: (fn, { limitMs = 10_000 } = {}) => db.transaction((tx) => within(limitMs, fn(tx))),
    applyMigrations: (folder) => migratePglite(db, { migrationsFolder: folder }),
    listen: (onNotice) => client.listen(channel, onNotice),
    pool: () => null,
    dump: () => client.dumpDataDir("none"),
    close: () => client.close(),
  };
}

/** The embedded engine runs in this process: after each statement whatever else waits in it gets its turn. */
function lettingOthers(around: AroundStatement | undefined): AroundStatement {
  return async (statement, run) => {
    const answer = await (around === undefined ? run() : around(statement, run));
    await setImmediate();
    return answer;
  };
}

const migrationLock = 1_129_270_001;

/** The longest that one statement may take on PostgreSQL; a transaction with a higher limit has its own. */
const statementMs = 15_000;

async function openPool(url: string, around?: AroundStatement): Promise<Connection> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: "convenio",
    // Compiling a statement costs more than it saves here; lists of some thousand entries stay in memory, and so does
    // what is read often: looking a row up costs no turn of a disk.
    options: "-c jit=off -c work_mem=16MB -c random_page_cost=1.1",
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    statement_timeout: statementMs,
    idle_in_transaction_session_timeout: 60_000,
  });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => undefined);
  const first = await pool.connect();
  first.release();
  askPool(pool, statementMs + 1_000);
  aroundQueries(pool, around);
  return {
    engine: "postgres",
    db: overPool(pool),
    transaction: (fn, limits) => onOwnClient(pool, { ...limits, around }, fn),
    async applyMigrations(folder) {
      const client = await pool.connect();
      try {
        await client.query("set statement_timeout = 0");
        await client.query("select pg_advisory_lock($1)", [migrationLock]);
        await migratePool(overPool(client), { migrationsFolder: folder });
      } finally {
        client.release(true);
      }
    },
    listen: (onNotice) => listenOverOwnClient(url, onNotice),
    pool: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    dump: () => Promise.reject(new Error("Only the embedded database can be dumped into one file.")),
    close: () => pool.end(),
  };
}

/** On the embedded engine transactions stand in one line: there, nobody writes beside one. */
const oneInstant = { isolationLevel: "repeatable read", accessMode: "read only" } as const;

/** A client that ran out of time is closed: what its code still tries then fails instead of running outside. */
async function onOwnClient<T>(
  pool: pg.Pool,
  { limitMs = 10_000, snapshot = false, around }: Limits & Pick<Place, "around">,
  fn: (tx: Db) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  // The pool listens only to clients that it holds; a connection that is lost meanwhile must not end the process.
  const lost = () => {
    broken = true;
  };
  client.on("error", lost);
  const unobserved = aroundQueries(client, around);
  try {
    const work = overPool(client).transaction(
      async (tx) => {
        if (limitMs > statementMs) await tx.execute(sql.raw(`set local statement_timeout = ${limitMs}`));
        return fn(tx);
      },
      snapshot ? oneInstant : undefined,
    );
    return await within(limitMs, work);
  } catch (error) {
    broken ||= error instanceof TransactionTooLong;
    throw error;
  } finally {
    unobserved();
    client.off("error", lost);
    client.release(broken);
  }
}

/** `work`, or `TransactionTooLong` when it is not done in `limitMs`. */
function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  return inTime(work, limitMs, () => new TransactionTooLong(limitMs));
}
