import assert from "node:assert/strict";
import { draftChange, entryId, reworded } from "../stand/acts.ts";
import { ask } from "../stand/ask.ts";
import { entryPaths } from "../stand/pages.ts";
import { ready } from "../stand/server.ts";
import type { Visitor } from "../stand/visitor.ts";
import type { Fault } from "./fault.ts";
import { postgresInstallation } from "./installation.ts";
import { keepPublishing, penFor } from "./publishing.ts";
import { keepReading } from "./reading.ts";

const second = 1000;
/**
 * For how long servers surely hand out what they hold while nobody can tell whether it still stands: 60 s from when
 * they last asked, which they do every 5 s.
 */
const promised = 54 * second;
const outage = { short: 6 * second, long: 75 * second };

/** The database goes away under load, and comes back. */
export const databaseRestarted: Fault = {
  id: "database-restarted",
  what: "the database restarts under load: pages for 60 s, a clear refusal to writers, recovery without a restart",
  async run({ host, short, say }) {
    const installation = await postgresInstallation(host);
    if ("cannot" in installation) return installation;
    const server = await installation.start();
    const pen = await penFor(installation, server);
    const { author, story } = pen;
    const page = `/en/e/${story.slug}`;
    const paths = [page, ...(await entryPaths(server, 40))];
    for (const path of paths) assert.equal((await ask(server, path)).status, 200);
    const entry = await entryId(author, story.slug);

    let over = false;
    const began = Date.now();
    await installation.down("immediate");
    const late = () => Date.now() - began > promised;
    const reading = keepReading(server, paths, {
      readers: 4,
      over: () => over,
      fine: ({ status, headers }) => status === 200 || (late() && status === 503 && "retry-after" in headers),
    });
    await refusedClearly(author, entry);
    await new Promise((done) => setTimeout(done, short ? outage.short : outage.long));
    if (!short) assert.equal((await ask(server, page)).status, 503);
    await installation.up();
    const back = Date.now();
    await ready(server, 15 * second);
    say(`    ready again ${Date.now() - back} ms after the database`);
    over = true;
    const { odd, answers } = await reading;
    assert.deepEqual(odd, [], "every reader got a document");
    say(`    ${[...answers].map(([status, times]) => `${times} answers ${status}`).join(", ")}`);

    await keepPublishing(pen, () => story.acknowledged !== null);
    const shown = (await ask(server, page)).body.toString("utf8");
    assert.ok(shown.includes(String(story.acknowledged)), "what was published after the outage shows");
    assert.equal((await server.stop()).code, 0);
    return undefined;
  },
};

/** Somebody who writes while the database is away is told to try again, in one of the words of the contract. */
async function refusedClearly(author: Visitor, entry: string): Promise<void> {
  const { status, reason } = await author.tryMutate("proposals.open", {
    about: { type: "entry", id: entry },
  });
  assert.equal(reason, "try-again", `answered ${status}`);
  assert.equal(status, 503);
  await assert.rejects(draftChange(author, entry, reworded("nothing")), /try-again/);
}
