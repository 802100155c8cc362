// The files of deploy/, as far as this machine has the programs that can judge them.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DCLinter } from "dclint";
import { validate } from "dockerfile-utils";
import { afterAll, expect, test } from "vitest";
import { root } from "./root.mjs";

const folder = mkdtempSync(join(tmpdir(), "convenio-deploy-"));
afterAll(() => rmSync(folder, { recursive: true }));
const read = (name) => readFileSync(join(root, "deploy", name), "utf8");

/** Whether a program is here; where it is not, the test says what it could not ask. */
function found(program, ...args) {
  const here = spawnSync(program, args).status === 0;
  if (!here) console.log(`not judged here: ${program} ${args.join(" ")} does not run`);
  return here;
}

test("nginx takes deploy/nginx.conf", () => {
  if (!found("nginx", "-v") || !found("openssl", "version")) return;
  const subject = ["-subj", "/CN=convenio.example", "-days", "1", "-nodes"];
  const pair = ["-keyout", join(folder, "privkey.pem"), "-out", join(folder, "fullchain.pem")];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", ...subject, ...pair], { stdio: "ignore" });
  const site = read("nginx.conf")
    .replaceAll("/etc/ssl/convenio", folder)
    .replaceAll("/var/log/nginx", folder)
    .replace(/listen (\[::\]:)?(80|443)/g, (_, six = "", port) => `listen ${six}${Number(port) + 20_000}`);
  mkdirSync(join(folder, "conf.d"));
  writeFileSync(join(folder, "conf.d/convenio.conf"), site);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const main = `pid ${folder}/pid; error_log stderr; events {}
    http { ${temporary.join(" ")} include ${folder}/conf.d/*.conf; }`;
  writeFileSync(join(folder, "nginx.conf"), main);
  const { status, stderr } = spawnSync("nginx", ["-t", "-e", "stderr", "-c", join(folder, "nginx.conf")], {
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
});

test("nginx writes down no address, query or cookie of a reader", () => {
  const site = read("nginx.conf");
  const [, format = ""] = /log_format convenio ([^;]+);/.exec(site) ?? [];
  expect(format).not.toMatch(/remote_addr|request_uri|\$request\b|args|http_|cookie|forwarded/);
  const servers = site.split(/^server \{/m).slice(1);
  expect(servers).toHaveLength(2);
  for (const one of servers) expect(one).toMatch(/^ {4}error_log \S+ emerg;$/m);
});

test("systemd takes the units", () => {
  if (!found("systemd-analyze", "--version")) return;
  const units = ["convenio@.service", "convenio-backup.service", "convenio-backup.timer"];
  const { status, stderr } = spawnSync("systemd-analyze", ["verify", "--recursive-errors=no", ...units], {
    cwd: join(root, "deploy"),
    encoding: "utf8",
  });
  // A machine on which nothing was installed has neither user nor program of the units.
  const complaints = stderr
    .split("\n")
    .filter((line) => line && !/not executable|Failed to (stat|prepare)/.test(line));
  expect(complaints).toEqual([]);
  if (stderr.trim() === "") expect(status).toBe(0);
});

test("the servers' unit cannot write to the system nor gain rights", () => {
  for (const unit of ["convenio@.service", "convenio-backup.service"])
    for (const line of [
      "User=convenio",
      "NoNewPrivileges=yes",
      "ProtectSystem=strict",
      "CapabilityBoundingSet=",
    ])
      expect(read(unit).split("\n"), unit).toContain(line);
  for (const line of ["Restart=always", "KillSignal=SIGTERM", "TimeoutStopSec=15"])
    expect(read("convenio@.service").split("\n")).toContain(line);
});

test("a linter finds nothing wrong with the Dockerfile, which runs as nobody special", () => {
  expect(validate(read("Dockerfile"))).toEqual([]);
  expect(read("Dockerfile")).toMatch(/^USER node$/m);
  expect(read("Dockerfile")).toMatch(/^HEALTHCHECK /m);
});

test("a linter that knows the schema finds nothing wrong with compose.yaml", async () => {
  const linter = new DCLinter({
    rules: {
      "service-keys-order": 0,
      "require-quotes-in-ports": [2, { quoteType: "double" }],
      "services-alphabetical-order": 0,
      "no-unbound-port-interfaces": 0,
    },
  });
  const results = await linter.lintFiles([join(root, "deploy/compose.yaml")], false);
  expect(
    results.flatMap(({ messages }) =>
      messages.map(({ line, rule, message }) => `${line} ${rule}: ${message}`),
    ),
  ).toEqual([]);
  if (!found("docker", "compose", "version")) return;
  const env = {
    ...process.env,
    CONVENIO_URL: "x",
    AUTH_SECRET: "x",
    OWNER_PASSWORD: "x",
    SERVER_PASSWORD: "x",
  };
  const args = ["compose", "-f", join(root, "deploy/compose.yaml"), "config", "--quiet"];
  expect(spawnSync("docker", args, { env, encoding: "utf8" }).stderr).toBe("");
});

test("what was not run says so at its top", () => {
  for (const name of ["Dockerfile", "compose.yaml"])
    expect(read(name).split("\n").slice(0, 4).join(" ")).toContain("linted but not run");
});

test("the example of the settings names only settings that there are", () => {
  const keys = (path, form) =>
    [...readFileSync(join(root, path), "utf8").matchAll(form)].map(([, name]) => name);
  const known = new Set([
    ...keys("apps/web/src/env.ts", /^ {2}([A-Z_]+): /gm),
    ...keys("packages/db/src/read-place.ts", /\bsource\.([A-Z_]+)/g),
  ]);
  const named = [...read("env.example").matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
