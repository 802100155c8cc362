// `pnpm convenio <verb>`: bundles the command line (a fraction of a second) and runs it in this process.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleCli } from "./bundle.mjs";
import { root } from "./root.mjs";

await bundleCli();
await import(pathToFileURL(join(root, "apps/cli/dist/main.mjs")).href);
