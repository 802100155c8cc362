import { existsSync } from "node:fs";
import { run } from "./run.mjs";

/**
 * For root on a system with apt: installs the system's package `name`, saying so in one line, and answers what `find`
 * then finds. Undefined elsewhere.
 */
export async function fromApt(name, find) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log(`No ${name} found: installing the system's package with apt-get.`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { env, minutes: 2 });
  await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", name], { env, minutes: 5 });
  return find();
}
