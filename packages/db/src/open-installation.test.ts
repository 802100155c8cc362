import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openInstallation } from "./open-installation.ts";
import { installationMode } from "./queries/installation.ts";
import { policyInForce } from "./queries/policies.ts";

const at = "2026-01-01T00:00:00.000Z";
let base = "";
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "convenio-installation-"));
});
afterEach(() => rm(base, { recursive: true, force: true }));

test("an empty folder becomes an installation, which keeps its mode and is held by one process", async () => {
  const databaseDir = join(base, "data", "demo");
  const place = (mode: "demo" | "live") => ({
    mode,
    dataDir: join(base, "data"),
    databaseDir,
    url: undefined,
  });
  const opened = await openInstallation(place("demo"), { at, as: "server" });
  expect(await installationMode(opened.connection.db)).toBe("demo");
  expect((await policyInForce(opened.connection.db)).version).toBe(1);
  await expect(openInstallation(place("demo"), { at, as: "server" })).rejects.toThrow(
    "Another Convenio process is using",
  );
  await opened.close();
  await expect(openInstallation(place("live"), { at, as: "server" })).rejects.toThrow(
    "was made in demo mode, not live",
  );
  const again = await openInstallation(place("demo"), { at, as: "server" });
  await again.close();
  expect(await readdir(join(base, "data"))).toEqual(["demo"]);
}, 60_000);
