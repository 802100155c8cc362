import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ask } from "../stand/ask.ts";
import { entryPaths } from "../stand/pages.ts";
import { spawnServer } from "../stand/server.ts";
import { temporaryFolder } from "../stand/temporary-folder.ts";
import type { Fault } from "./fault.ts";
import { embeddedInstallation } from "./installation.ts";
import { keepPublishing, penFor } from "./publishing.ts";
import { assertWhole } from "./whole-record.ts";

/** The disk fills up under a running server. */
export const fullDiskEmbedded: Fault = {
  id: "full-disk-embedded",
  what: "a full disk, embedded: writers are told, readers go on, nothing is half-written, space mends it",
  async run({ host }) {
    const flag = join(temporaryFolder(), "failing");
    const installation = await embeddedInstallation(host, failing(host.root, flag));
    let server = await installation.start();
    const pen = await penFor(installation, server);
    const { story } = pen;
    await keepPublishing(pen, () => story.acknowledged !== null);
    const before = String(story.acknowledged);
    const paths = await entryPaths(server, 10);
    for (const path of [...paths, `/en/e/${story.slug}`]) assert.equal((await ask(server, path)).status, 200);

    writeFileSync(flag, "ENOSPC");
    await assert.rejects(
      keepPublishing(pen, () => false),
      /storage-full/,
    );
    for (const path of paths) assert.equal((await ask(server, path)).status, 200);

    rmSync(flag);
    await server.stop("SIGTERM");
    server = await installation.start();
    assert.ok(
      (await ask(server, `/en/e/${story.slug}`)).body.includes(before),
      "what was acknowledged stands",
    );
    await keepPublishing(pen, () => story.acknowledged !== before);
    assert.equal((await server.stop()).code, 0);
    await assertWhole(installation);
    return undefined;
  },
};

/** Somebody made the data folder read-only, or mounted it so. */
export const readOnlyFolder: Fault = {
  id: "read-only-folder",
  what: "a data folder that cannot be written is refused at start by one line, and left as it is",
  async run({ host }) {
    const flag = join(temporaryFolder(), "failing");
    const installation = await embeddedInstallation(host, failing(host.root, flag));
    writeFileSync(flag, "EROFS");
    const refused = await spawnServer(host, { ...installation.settings, core: null });
    assert.equal((await refused.ended).code, 1);
    const lines = refused.output().trim().split("\n");
    assert.equal(lines.length, 1, refused.output());
    assert.match(lines[0] ?? "", /cannot be written/);
    rmSync(flag);
    const server = await installation.start();
    assert.equal((await server.stop()).code, 0);
    await assertWhole(installation);
    return undefined;
  },
};

const failing = (root: string, flag: string) => ({
  node: ["--import", join(root, "apps/bench/dist/failing-disk.mjs")],
  env: { FAILING_DISK: flag },
});
