import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Address } from "../stand/ask.ts";
import { startChild } from "../stand/child.ts";
import { loadCore } from "../stand/cores.ts";
import { temporaryFolder } from "../stand/temporary-folder.ts";

/** What a run of load came to; latencies in milliseconds. */
export type Run = { requestsPerSecond: number; requests: number; errors: number; p50: number; p99: number };

type Load = { paths: readonly string[]; headers: Readonly<Record<string, string>>; seconds: number };

/** Connections that are kept open and busy. */
const connections = 8;

/** Asks for the paths in rotation, over eight connections, as fast as the server answers. */
export async function wrk(address: Address, load: Load): Promise<Run> {
  const script = join(temporaryFolder(), "rotate.lua");
  writeFileSync(script, lua(load));
  const command = ["wrk", "-t1", `-c${connections}`, `-d${load.seconds}s`, "-s", script];
  const target = `http://127.0.0.1:${address.port}`;
  const child = startChild([...command, target], { cwd: "/", env: {}, core: loadCore });
  const { code } = await child.ended;
  const line = child.output().match(/^run (.*)$/m)?.[1];
  if (code !== 0 || !line) throw new Error(`wrk ended with ${code}:\n${child.output()}`);
  const [requests = 0, microseconds = 1, errors = 0, p50 = 0, p99 = 0] = line.split(" ").map(Number);
  return { requests, errors, requestsPerSecond: (requests * 1e6) / microseconds, p50, p99 };
}

function lua({ paths, headers }: Load): string {
  const named = Object.entries(headers).map(([name, value]) => `[${quoted(name)}]=${quoted(value)}`);
  return `
local paths = {${paths.map(quoted).join(",")}}
local made, at = {}, 0
function init()
  wrk.headers = {${named.join(",")}, Host = wrk.host .. ":" .. wrk.port}
  for i, path in ipairs(paths) do made[i] = wrk.format("GET", path) end
end
function request()
  at = at % #made + 1
  return made[at]
end
function done(summary, latency)
  local e = summary.errors
  local failed = e.connect + e.read + e.write + e.status + e.timeout
  print(string.format("run %d %d %d %.3f %.3f", summary.requests, summary.duration, failed,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
`;
}

/** A Lua string; the paths and headers of the benchmarks are printable ASCII. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
