// `pnpm dev`: the development server with reload, on the embedded database.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./root.mjs";

const next = join(root, "apps/web/node_modules/next/dist/bin/next");
const port = process.env.PORT || "3000";
const child = spawn(process.execPath, [next, "dev", "--hostname", "127.0.0.1", "--port", port], {
  cwd: join(root, "apps/web"),
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 0));
