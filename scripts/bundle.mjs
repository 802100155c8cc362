// Bundles what Node runs itself (server, CLI, benchmarks) and the one script of the documents.
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./root.mjs";

const node = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  outExtension: { ".js": ".mjs" },
  sourcemap: "linked",
  logLevel: "warning",
  // Bundled CommonJS packages call require; these stay packages because they load files beside them.
  external: ["next", "@electric-sql/pglite", "pg", "nodemailer", "pino", "prom-client", "@opentelemetry/*"],
  banner: { js: 'import { createRequire as cjs } from "node:module"; const require = cjs(import.meta.url);' },
};

/** The production server, to apps/web/dist/server.mjs, and the enhancing script, to apps/web/public. */
export async function bundleServer() {
  const web = join(root, "apps/web");
  await build({ ...node, entryPoints: { server: join(web, "server.ts") }, outdir: join(web, "dist") });
  await build({
    entryPoints: { enhance: join(web, "src/enhance/main.ts") },
    outdir: join(web, "public"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2020",
    logLevel: "warning",
  });
}

/** The command line, to apps/cli/dist/main.mjs. */
export async function bundleCli() {
  const cli = join(root, "apps/cli");
  await build({ ...node, entryPoints: { main: join(cli, "src/main.ts") }, outdir: join(cli, "dist") });
}

/** The benchmarks and the servers that they compare the product with, to apps/bench/dist. */
export async function bundleBench() {
  const bench = join(root, "apps/bench");
  const src = join(bench, "src");
  await build({
    ...node,
    entryPoints: {
      main: join(src, "main.ts"),
      "bare-server": join(src, "stand/bare-server.ts"),
      "plain-next-server": join(src, "stand/plain-next-server.ts"),
      "failing-disk": join(src, "faults/failing-disk.ts"),
    },
    outdir: join(bench, "dist"),
  });
}
