import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { convenio } from "./convenio.ts";

const server = fileURLToPath(new URL("../../../web/dist/server.mjs", import.meta.url));
const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** Runs a program that is expected to refuse, and answers its exit code and what it printed as errors. */
function refused(program: string[], env: Record<string, string>): Promise<{ code: unknown; errors: string }> {
  const { CONVENIO_DATA_DIR: _, PORT: __, ...rest } = process.env;
  return new Promise((done) => {
    execFile(
      process.execPath,
      program,
      { cwd: root, timeout: 60_000, env: { ...rest, NODE_ENV: "production", ...env } },
      (error, _out, errors) => done({ code: error?.code ?? 0, errors }),
    );
  });
}

for (const [name, value] of [
  ["CONVENIO_MODE", "staging"],
  ["CONVENIO_URL", "https://convenio.example"],
  ["HOST", "0.0.0.0"],
  ["PORT", "eighty"],
  ["DATABASE_URL", "postgresql://db.example/convenio"],
  ["AUTH_SECRET", "short"],
] as const) {
  test(`${name}=${value} is one line that names it, and exit code 1`, async () => {
    const data = mkdtempSync(join(tmpdir(), "convenio-start-"));
    const { code, errors } = await refused([server], {
      CONVENIO_DATA_DIR: data,
      PORT: "4399",
      [name]: value,
    });
    rmSync(data, { recursive: true, force: true });
    expect(code).toBe(1);
    expect(errors.trim().split("\n")).toHaveLength(1);
    expect(errors).toContain(`${name}: `);
  });
}

test("a live server says what it needs, one line at a time", async () => {
  const data = mkdtempSync(join(tmpdir(), "convenio-start-"));
  const live = { CONVENIO_MODE: "live", CONVENIO_DATA_DIR: data, PORT: "4399" };
  const secret = { AUTH_SECRET: "a secret of at least thirty-two characters" };
  const url = { CONVENIO_URL: "https://convenio.example" };
  const elsewhere = { DATABASE_URL: "postgresql://convenio_server@127.0.0.1:9/convenio" };
  expect((await refused([server], live)).errors).toMatch(/^CONVENIO_URL: [^\n]+\n$/);
  expect((await refused([server], { ...live, ...url })).errors).toMatch(/^AUTH_SECRET: [^\n]+\n$/);
  const { code, errors } = await refused([server], { ...live, ...url, ...secret, ...elsewhere });
  expect(code).toBe(1);
  expect(errors).toMatch(/^DATABASE_URL: 127\.0\.0\.1:9 does not let us in: [^\n]+\n$/);
  rmSync(data, { recursive: true, force: true });
});

test("a second server on the same folder is refused in one line", async ({ baseURL }) => {
  const port = new URL(baseURL ?? "").port;
  const { code, errors } = await refused([server], { CONVENIO_DATA_DIR: `.data/e2e-${port}`, PORT: "4398" });
  expect(code).toBe(1);
  expect(errors.trim().split("\n")).toHaveLength(1);
  expect(errors).toContain("Another Convenio process is using");
});

test("while a server holds the folder, it performs the verbs of the command line itself", async ({
  baseURL,
}) => {
  const data = { CONVENIO_DATA_DIR: `.data/e2e-${new URL(baseURL ?? "").port}` };
  const verified = await convenio(["audit", "verify"], data);
  expect(verified).toMatchObject({ code: 0, errors: "" });
  expect(verified.out).toContain("The audit chain holds");
  const granted = await convenio(["people", "grant", "nobody@example.org", "reviewer"], data);
  expect(granted).toMatchObject({ code: 1, out: "" });
  expect(granted.errors.trim().split("\n")).toHaveLength(1);
});
