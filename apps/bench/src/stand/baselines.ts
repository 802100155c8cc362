import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Address, Answer } from "./ask.ts";
import { type Child, startChild } from "./child.ts";
import { serverCore } from "./cores.ts";
import { freePort } from "./free-port.ts";
import type { Host } from "./host.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { untilAnswers } from "./until-answers.ts";

/** A server that the product is compared with. */
export type Baseline = Child & Address;

// Node writes these itself, or they say how old the captured answer was.
const own = /^(?:date|connection|keep-alive|transfer-encoding)$/i;

/** A bare Node server that sends these answers of the product again, byte for byte, header for header. */
export async function startBare(host: Host, pages: ReadonlyMap<string, Answer>): Promise<Baseline> {
  const file = join(temporaryFolder(), "pages.json");
  const held = [...pages].map(([path, { rawHeaders, body }]) => [
    path,
    { headers: withoutOwn(rawHeaders), body: body.toString("base64") },
  ]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(held)));
  return start(host, "bare-server.mjs", file, [...pages.keys()][0] ?? "/");
}

/** A Next application that renders one constant paragraph at each request; built when it was not yet. */
export async function startPlainNext(host: Host): Promise<Baseline> {
  const dir = join(host.root, "apps/bench/plain-next");
  const made = join(dir, ".next/made-with");
  const version = JSON.stringify([process.version, nextVersion(host)]);
  if (!existsSync(made) || readFileSync(made, "utf8") !== version) {
    const next = join(host.root, "apps/bench/node_modules/next/dist/bin/next");
    const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
    const build = startChild([process.execPath, next, "build"], { cwd: dir, env });
    const { code } = await build.ended;
    if (code !== 0) throw new Error(`next build of plain-next ended with ${code}:\n${build.output()}`);
    writeFileSync(made, version);
  }
  return start(host, "plain-next-server.mjs", dir, "/");
}

/** The version of Next that both applications run on. */
function nextVersion(host: Host): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(host.root, "apps/bench/node_modules/next/package.json"), "utf8"),
  );
  return manifest.version;
}

async function start(host: Host, script: string, argument: string, path: string): Promise<Baseline> {
  const port = await freePort();
  const command = [process.execPath, join(host.root, "apps/bench/dist", script), String(port), argument];
  const env = { NODE_ENV: "production" };
  const child = startChild(command, { cwd: host.root, env, core: serverCore });
  const address = { port, url: new URL(`http://127.0.0.1:${port}`) };
  await untilAnswers(child, address, { path, patience: 20_000 });
  return { ...child, ...address };
}

function withoutOwn(raw: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < raw.length; at += 2) {
    const [name = "", value = ""] = [raw[at], raw[at + 1]];
    if (!own.test(name)) kept.push(name, value);
  }
  return kept;
}
