import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import next from "next";
import { requireEnv } from "./src/env.ts";
import { documentRoutes, routesManifest } from "./src/server/cache/document-routes.ts";
import { makePageCache } from "./src/server/cache/make-page-cache.ts";
import { renderer } from "./src/server/cache/render.ts";
import { greeting } from "./src/server/greeting.ts";
import { handler } from "./src/server/http/handle.ts";
import { stopOnSignals } from "./src/server/lifecycle/stop-on-signals.ts";
import { takeVerbs } from "./src/server/lifecycle/take-verbs.ts";
import { convenio } from "./src/server/process.ts";
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

const toNext = app.getRequestHandler();
const cache = makePageCache({
  render: renderer(toNext, env.url.host),
  confirmation: opened.follower,
  megabytes: env.CONVENIO_CACHE_MB,
  renders: env.CONVENIO_RENDERS,
  https: env.url.protocol === "https:",
});
convenio().cache = cache;

const manifest = readFileSync(join(web, ".next/app-path-routes-manifest.json"), "utf8");
const server = createServer(
  handler({
    next: toNext,
    cache,
    house: { mode: env.CONVENIO_MODE, url: env.url, port: env.PORT, trustProxy: env.TRUST_PROXY },
    place: documentRoutes(
      routesManifest.parse(JSON.parse(manifest)),
      new Set(readdirSync(join(web, "public"))),
    ),
  }),
);
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
