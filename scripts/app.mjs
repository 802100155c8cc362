// `npm start`: builds when sources changed, then serves in this process.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildIfChanged } from "./build.mjs";
import { root } from "./root.mjs";

process.env.NODE_ENV = "production";
process.chdir(root);
try {
  await buildIfChanged();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await import(pathToFileURL(join(root, "apps/web/dist/server.mjs")).href);
