// Brings node_modules to what pnpm-lock.yaml says, and does nothing when it is there already.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "");

// pnpm keeps a copy of the lockfile that it has installed from.
if (read("pnpm-lock.yaml") !== read("node_modules/.pnpm/lock.yaml")) {
  console.log("Installing what Convenio is built from ...");
  const { status } = spawnSync("npx", ["-y", "pnpm@10.34.9", "install", "--frozen-lockfile"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, CI: "1" },
  });
  process.exitCode = status ?? 1;
}
