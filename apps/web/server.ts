import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import next from "next";
import { requireEnv } from "./src/env.ts";
import { greeting } from "./src/server/greeting.ts";
import { handler } from "./src/server/http/handle.ts";
import { stopOnSignals } from "./src/server/lifecycle/stop-on-signals.ts";
import { takeVerbs } from "./src/server/lifecycle/take-verbs.ts";
import { start } from "./src/server/start.ts";

// This file runs as apps/web/dist/server.mjs.
const web = join(dirname(fileURLToPath(import.meta.url)), "..");
const env = requireEnv(join(web, "../.."));

const opened = await start(env).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
const stop = await takeVerbs(opened);

const app = next({ dev: false, dir: web, hostname: env.HOST, port: env.PORT });
await app.prepare();

const known = new Set(["api", "e", "claims", "sources", "audits", ...readdirSync(join(web, "public"))]);
const house = { mode: env.CONVENIO_MODE, url: env.url, port: env.PORT };
const server = createServer(handler(app.getRequestHandler(), house, known));
// Longer than browsers and proxies keep an idle connection, so that none of them writes into one that is closing.
server.keepAliveTimeout = 75_000;

server.on("error", (error) => {
  const taken = "code" in error && error.code === "EADDRINUSE";
  console.error(taken ? `PORT: another program is using ${env.PORT}; set PORT to another` : error.message);
  void stop().finally(() => process.exit(1));
});

server.listen(env.PORT, env.HOST, () => {
  console.log(greeting(env));
});

stopOnSignals(server, stop);
