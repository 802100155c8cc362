import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import next from "next";
import { requireEnv } from "./src/env.ts";
import { handler } from "./src/server/http/handle.ts";

// This file runs as apps/web/dist/server.mjs.
const web = join(dirname(fileURLToPath(import.meta.url)), "..");
const env = requireEnv(join(web, "../.."));

const app = next({ dev: false, dir: web, hostname: env.HOST, port: env.PORT });
await app.prepare();

const known = new Set(["", "api", "e", "claims", "sources", ...readdirSync(join(web, "public"))]);
const house = { mode: env.CONVENIO_MODE, url: env.url, port: env.PORT };
const server = createServer(handler(app.getRequestHandler(), house, known));

server.listen(env.PORT, env.HOST, () => {
  console.log(`Convenio is at ${env.url.origin}`);
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
