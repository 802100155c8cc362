import { join } from "node:path";
import type { Address } from "./ask.ts";
import { type Child, startChild } from "./child.ts";
import { serverCore } from "./cores.ts";
import { freePort } from "./free-port.ts";
import type { Host } from "./host.ts";
import { untilAnswers } from "./until-answers.ts";

/** A started server of the product: a process and where it answers. */
export type Server = Child & Address;

export type ServerSettings = {
  env: Readonly<Record<string, string>>;
  /** The core to run on; null lets the system choose. */
  core?: number | null;
  port?: number;
  /** The public address, where it is not that of the port: servers behind one proxy have one. */
  url?: URL;
  /** ms until it must be ready. */
  patience?: number;
  /** Options of Node itself, for example a profiler. */
  node?: readonly string[];
};

/** Starts the built product and waits until it is ready; throws with what it printed when it ends before. */
export async function startServer(host: Host, settings: ServerSettings): Promise<Server> {
  const server = await spawnServer(host, settings);
  await ready(server, settings.patience ?? 300_000);
  return server;
}

/** The same without waiting, for those who want to see it refuse. */
export async function spawnServer(host: Host, settings: ServerSettings): Promise<Server> {
  const port = settings.port ?? (await freePort());
  const url = settings.url ?? new URL(`http://127.0.0.1:${port}`);
  const command = [process.execPath, ...(settings.node ?? []), join(host.root, "apps/web/dist/server.mjs")];
  const child = startChild(command, {
    cwd: host.root,
    core: settings.core === null ? undefined : (settings.core ?? serverCore),
    env: {
      NODE_ENV: "production",
      LOG_LEVEL: "warn",
      PORT: String(port),
      CONVENIO_URL: url.origin,
      ...settings.env,
    },
  });
  return { ...child, port, url };
}

/** Waits until a server says that it is ready. */
export async function ready(server: Server, patience: number): Promise<void> {
  await untilAnswers(server, server, { path: "/api/ready", patience });
}
