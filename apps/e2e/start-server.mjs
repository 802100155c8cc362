// Starts the built server for the journeys, on a fresh data folder.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
for (const name of ["CONVENIO_MODE", "CONVENIO_URL", "DATABASE_URL", "HOST"]) delete process.env[name];
process.env.NODE_ENV = "production";
rmSync(join(root, process.env.CONVENIO_DATA_DIR), { recursive: true, force: true });
await import(pathToFileURL(join(root, "apps/web/dist/server.mjs")).href);
