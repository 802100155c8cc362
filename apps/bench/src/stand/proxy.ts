import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Address } from "./ask.ts";
import { type Child, startChild } from "./child.ts";
import type { Host } from "./host.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { untilAnswers } from "./until-answers.ts";

/**
 * nginx with the configuration of deploy/ in front of these servers, at this address: only names, ports and TLS are
 * exchanged. Null: there is no nginx here.
 */
export async function startProxy(
  host: Host,
  address: Address,
  servers: readonly [Address, Address],
): Promise<Child | { reason: string }> {
  const nginx = await host.findNginx();
  if ("reason" in nginx) return nginx;
  const folder = temporaryFolder();
  mkdirSync(join(folder, "temp"));
  const file = join(folder, "nginx.conf");
  writeFileSync(
    file,
    configuration(folder, readFileSync(join(host.root, "deploy/nginx.conf"), "utf8"), address, servers),
  );
  const child = startChild([nginx.path, "-c", file, "-p", folder, "-g", "daemon off;"], {
    cwd: folder,
    env: {},
  });
  await untilAnswers(child, address, { path: "/api/ready", patience: 20_000 });
  return child;
}

function configuration(
  folder: string,
  deployed: string,
  { port }: Address,
  [first, second]: readonly [Address, Address],
): string {
  const here = deployed
    .replaceAll("127.0.0.1:3001", `127.0.0.1:${first.port}`)
    .replaceAll("127.0.0.1:3002", `127.0.0.1:${second.port}`)
    .replace(/^\s*(?:ssl_|listen \[::\]|listen 80;|(?:access|error)_log \/).*$/gm, "")
    .replace(/listen 443 ssl http2;/, `listen 127.0.0.1:${port};`)
    // Here the public address names a port, which `$host` leaves out.
    .replace("proxy_set_header Host $host;", "proxy_set_header Host $http_host;")
    // The server that only redirects to https.
    .replace(/^server \{\s*server_name[^}]*\}\s*location[^}]*\}\s*\}$/m, "");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/temp/${name};`)
    .join("\n");
  return `pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
access_log off;
${temporary}
${here}
}
`;
}
