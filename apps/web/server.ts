import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { outboxDepth } from "@convenio/db/queries/outbox";
import { requireEnv } from "./src/env.ts";
import { coarseClock } from "./src/server/cache/coarse-clock.ts";
import { documentRoutes, routesManifest } from "./src/server/cache/document-routes.ts";
import { makePageCache } from "./src/server/cache/make-page-cache.ts";
import { renderer } from "./src/server/cache/render.ts";
import { greeting } from "./src/server/greeting.ts";
import { handler } from "./src/server/http/handle.ts";
import { keepTickShape } from "./src/server/http/keep-tick-shape.ts";
import { quietContexts } from "./src/server/http/quiet-contexts.ts";
import { listenFailure } from "./src/server/lifecycle/listen-failure.ts";
import { startFailure } from "./src/server/lifecycle/start-failure.ts";
import { stopOnSignals } from "./src/server/lifecycle/stop-on-signals.ts";
import { takeVerbs } from "./src/server/lifecycle/take-verbs.ts";
import { makeLog, takeConsole } from "./src/server/observe/log.ts";
import { makeMetrics } from "./src/server/observe/metrics.ts";
import { observed } from "./src/server/observe/observed.ts";
import { probes } from "./src/server/probes/probes.ts";
import { convenio } from "./src/server/process.ts";
import { reachable } from "./src/server/reachable.ts";
import { start } from "./src/server/start.ts";

// This file runs as apps/web/dist/server.mjs.
const web = join(dirname(fileURLToPath(import.meta.url)), "..");
const env = requireEnv(join(web, "../.."));

const tracing = env.tracing
  ? await (await import("./src/server/observe/start-tracing.ts")).startTracing()
  : undefined;
convenio().span = tracing?.span;

convenio().shape = await keepTickShape();
// Before the framework is loaded, and that before the database is open.
const contexts = quietContexts();
const { default: next } = await import("next");
const opened = await start(env).catch((error: unknown) => {
  console.error(startFailure(error));
  process.exit(1);
});
const release = await takeVerbs(opened);
const stop = async () => {
  await release();
  await tracing?.stop();
};

const log = makeLog(env);
takeConsole(log);

const app = next({ dev: false, dir: web, hostname: env.HOST, port: env.PORT });
await app.prepare();

const toNext = app.getRequestHandler();
const cache = makePageCache({
  render: renderer(toNext, env.url.host),
  confirmation: opened.follower,
  megabytes: env.CONVENIO_CACHE_MB,
  renders: env.CONVENIO_RENDERS,
  https: env.url.protocol === "https:",
  rendered: (seconds) => convenio().metrics?.rendered(seconds),
  now: coarseClock(),
});
convenio().cache = cache;
const metrics = makeMetrics({
  cache: cache.stats,
  pool: opened.connection.pool,
  outbox: () => outboxDepth(opened.connection.db),
});
convenio().metrics = metrics;

const manifest = readFileSync(join(web, ".next/app-path-routes-manifest.json"), "utf8");
const house = { mode: env.CONVENIO_MODE, url: env.url, port: env.PORT, trustProxy: env.TRUST_PROXY };
const place = documentRoutes(
  routesManifest.parse(JSON.parse(manifest)),
  new Set(readdirSync(join(web, "public"))),
);
const pages = handler({ next: toNext, cache, house, contexts, place });
const watched = observed(pages, { metrics, log, pattern: (path) => place(path).pattern });
const server = createServer(
  probes(watched, {
    house,
    metrics,
    token: env.CONVENIO_METRICS_TOKEN,
    reachable: () => reachable(opened.connection),
  }),
);
// Longer than browsers and proxies keep an idle connection, so that none of them writes into one that is closing.
server.keepAliveTimeout = 75_000;

server.on("error", (error) => {
  process.stderr.write(`${listenFailure(error, env)}\n`);
  void stop().finally(() => process.exit(1));
});

server.listen(env.PORT, env.HOST, () => {
  if (env.CONVENIO_MODE === "demo") process.stdout.write(greeting(env));
  else log.info(greeting(env));
});

stopOnSignals(server, stop);
