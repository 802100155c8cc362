import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ask } from "../stand/ask.ts";
import { ready } from "../stand/server.ts";
import { temporaryFolder } from "../stand/temporary-folder.ts";
import type { Fault } from "./fault.ts";
import { postgresInstallation } from "./installation.ts";
import { keepPublishing, penFor } from "./publishing.ts";
import { assertWhole } from "./whole-record.ts";

/** The disk of PostgreSQL fills up under running servers. */
export const fullDiskPostgres: Fault = {
  id: "full-disk-postgres",
  what: "a full disk, PostgreSQL: writers are told, readers go on, nothing is half-written, space mends it",
  async run({ host }) {
    const disk = smallDisk();
    if (disk === null)
      return { cannot: "mounting a small disk needs Linux, and root or sudo without a password" };
    const installation = await postgresInstallation(host, { folder: disk });
    if ("cannot" in installation) return installation;
    const server = await installation.start();
    const pen = await penFor(installation, server);
    const { story } = pen;
    const page = `/en/e/${story.slug}`;
    assert.equal((await ask(server, page)).status, 200);

    const ballast = join(disk, "ballast");
    writeFileSync(ballast, Buffer.alloc(free(disk)), { flush: true });
    // The engine reports a full table file, or ends itself over its log: writers are told one or the other.
    await assert.rejects(
      keepPublishing(pen, () => false),
      /storage-full|try-again/,
    );
    assert.equal((await ask(server, page)).status, 200);
    rmSync(ballast);
    await installation.up().catch(() => undefined);
    await ready(server, 20_000);
    const before: string | null = story.acknowledged;
    await keepPublishing(pen, () => story.acknowledged !== before);
    assert.ok((await ask(server, page)).body.includes(String(story.acknowledged)));
    assert.equal((await server.stop()).code, 0);
    await assertWhole(installation);
    return undefined;
  },
};

/** A disk in memory that is gone when the process ends; null where none can be mounted. */
function smallDisk(): string | null {
  const folder = temporaryFolder();
  const options = ["-t", "tmpfs", "-o", "size=1500m,mode=777", "tmpfs", folder];
  const by = [[], ["sudo", "-n"]].find((way) => asRoot([...way, "mount", ...options]));
  if (by === undefined) return null;
  process.prependOnceListener("exit", () => asRoot([...by, "umount", "-l", folder]));
  return folder;
}

function asRoot([program = "", ...words]: readonly string[]): boolean {
  return spawnSync(program, words).status === 0;
}

function free(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
