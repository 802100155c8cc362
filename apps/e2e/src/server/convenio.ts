import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** Runs `pnpm convenio` with these words as an operator in a folder of their own does; what it said, and its exit code. */
export function convenio(
  words: string[],
  env: Record<string, string>,
  cwd = root,
): Promise<{ code: unknown; out: string; errors: string }> {
  const { CONVENIO_DATA_DIR: _, PORT: __, INIT_CWD: ___, ...rest } = process.env;
  return new Promise((done) => {
    execFile(
      process.execPath,
      [`${root}/scripts/convenio.mjs`, ...words],
      { cwd, timeout: 120_000, env: { ...rest, NODE_ENV: "production", ...env } },
      (error, out, errors) => done({ code: error?.code ?? 0, out, errors }),
    );
  });
}
