import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rawRequest } from "./raw-request.ts";

const server = fileURLToPath(new URL("../../../web/dist/server.mjs", import.meta.url));
const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** A live server of a test's own on an empty embedded database: it starts in seconds, and may be stopped. */
export type OwnServer = {
  readonly origin: string;
  readonly process: ChildProcess;
  /** The folder that holds its database. */
  readonly data: string;
  /** What it has written to its output so far. */
  output(): string;
  /** Its exit code, once it has ended. */
  ended(): Promise<number | null>;
  /** Kills it if it still runs, and removes its data. */
  remove(): Promise<void>;
};

/** Starts one on `port` and waits until it is ready; `env` is set on top of what a live server needs. */
export async function ownServer(port: number, env: Record<string, string> = {}): Promise<OwnServer> {
  const data = mkdtempSync(join(tmpdir(), "convenio-own-"));
  const origin = `http://127.0.0.1:${port}`;
  const { CONVENIO_DATA_DIR: _, PORT: __, ...rest } = process.env;
  const child = spawn(process.execPath, [server], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...rest,
      NODE_ENV: "production",
      CONVENIO_MODE: "live",
      CONVENIO_URL: origin,
      CONVENIO_DATA_DIR: data,
      AUTH_SECRET: "only for a server that a test starts and stops",
      PORT: String(port),
      ...env,
    },
  });
  let written = "";
  const keep = (chunk: Buffer) => {
    written += chunk.toString("utf8");
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const end = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
  const own: OwnServer = {
    origin,
    process: child,
    data,
    output: () => written,
    ended: () => end,
    async remove() {
      if (child.exitCode === null) child.kill("SIGKILL");
      await end;
      rmSync(data, { recursive: true, force: true });
    },
  };
  await ready(own);
  return own;
}

async function ready(own: OwnServer): Promise<void> {
  for (const until = Date.now() + 100_000; Date.now() < until; ) {
    const answer = await rawRequest(own.origin, "/api/ready").catch(() => undefined);
    if (answer?.status === 200) return;
    if (own.process.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  const output = own.output();
  await own.remove();
  throw new Error(`The server did not start:\n${output}`);
}
