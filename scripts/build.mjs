import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleCli, bundleServer } from "./bundle.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

const sources = ["apps/web", "apps/cli", "packages", "scripts/bundle.mjs", "scripts/build.mjs"];
const settings = ["pnpm-lock.yaml", "tsconfig.base.json"];
const made = new Set(["node_modules", ".next", "dist", "coverage", "enhance.js", "next-env.d.ts"]);
const stamp = join(root, "apps/web/dist/built");

/** Builds the server, the application and the CLI unless the last build was made from the same sources. */
export async function buildIfChanged() {
  const print = fingerprint();
  const built = existsSync(stamp) && existsSync(join(root, "apps/web/.next/BUILD_ID"));
  if (built && readFileSync(stamp, "utf8") === print) return;
  console.log("Building Convenio (the first run, or sources changed) ...");
  await bundleServer();
  await bundleCli();
  const next = join(root, "apps/web/node_modules/next/dist/bin/next");
  const { code, output } = await run(process.execPath, [next, "build"], {
    cwd: join(root, "apps/web"),
    env: { NODE_ENV: "production" },
  });
  if (code !== 0) throw new Error(`next build failed:\n${output}`);
  writeFileSync(stamp, print);
}

/** A digest of everything that goes into the build, tests left out. */
function fingerprint() {
  const hash = createHash("sha256").update(process.version);
  for (const path of [...sources, ...settings].sort()) add(hash, path);
  return hash.digest("hex");
}

function add(hash, path) {
  const full = join(root, path);
  let inside;
  try {
    inside = readdirSync(full, { withFileTypes: true });
  } catch {
    hash.update(path).update(readFileSync(full));
    return;
  }
  for (const entry of inside.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (made.has(entry.name) || /\.test\.tsx?$/.test(entry.name)) continue;
    add(hash, `${path}/${entry.name}`);
  }
}

// `npm run build`: for a server that others start.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildIfChanged().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
