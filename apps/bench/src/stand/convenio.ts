import { join } from "node:path";
import { type Ending, startChild } from "./child.ts";
import type { Host } from "./host.ts";

type Env = Readonly<Record<string, string>>;

/** A verb of the built command line: how it ended and what it printed. */
export async function tryConvenio(
  { root }: Host,
  env: Env,
  words: readonly string[],
): Promise<Ending & { output: string }> {
  const command = [process.execPath, join(root, "apps/cli/dist/main.mjs"), ...words];
  const child = startChild(command, { cwd: root, env: { NODE_ENV: "production", ...env } });
  return { ...(await child.ended), output: child.output() };
}

/** The same, expecting success: what it printed; throws with that when it fails. */
export async function convenio(host: Host, env: Env, words: readonly string[]): Promise<string> {
  const { code, output } = await tryConvenio(host, env, words);
  if (code !== 0) throw new Error(`convenio ${words.join(" ")} ended with ${code}:\n${output}`);
  return output;
}
