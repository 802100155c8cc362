import assert from "node:assert/strict";
import type { Bench } from "../report/measure.ts";
import { ask } from "../stand/ask.ts";
import type { Server } from "../stand/server.ts";
import type { Fault } from "./fault.ts";
import { embeddedInstallation, type Installation, postgresInstallation } from "./installation.ts";
import { keepPublishing, type Pen, pensFor, type Story } from "./publishing.ts";
import { assertWhole } from "./whole-record.ts";

const rounds = { short: 3, long: 200 };
/** Rounds after which the whole database is looked at. */
const looked = 20;
/** Rounds after which others go on, where people can be added: changes by one are limited. */
const relieved = 3;

export const killedEmbedded: Fault = {
  id: "killed-embedded",
  what: "kill -9 during publications, embedded: what was acknowledged is whole",
  run: async (bench) => killAgainAndAgain(await embeddedInstallation(bench.host), bench),
};

export const killedPostgres: Fault = {
  id: "killed-postgres",
  what: "kill -9 during publications, PostgreSQL: what was acknowledged is whole",
  async run(bench) {
    const installation = await postgresInstallation(bench.host);
    return "cannot" in installation ? installation : killAgainAndAgain(installation, bench);
  },
};

async function killAgainAndAgain(installation: Installation, { short, say }: Bench): Promise<undefined> {
  const many = short ? rounds.short : rounds.long;
  let server = await installation.start();
  let pens = await pensFor(installation, server, 2);
  let published = 0;
  for (let round = 1; round <= many; round += 1) {
    let dead = false;
    const writing = Promise.all(pens.map((pen) => keepPublishing(pen, () => dead)));
    await firstPublished(pens, writing);
    await new Promise((done) => setTimeout(done, Math.random() * 600));
    dead = true;
    await server.stop("SIGKILL");
    published += (await writing).reduce((sum, one) => sum + one, 0);
    if (round % looked === 0 || round === many) await assertWhole(installation);
    server = await installation.start();
    for (const { story } of pens) await assertStands(server, story);
    if (round % relieved === 0) pens = await pensFor(installation, server, pens.length);
  }
  assert.ok(published >= many, `${published} publications in ${many} rounds`);
  say(`    ${published} publications acknowledged in ${many} rounds`);
  const { code } = await server.stop();
  assert.equal(code, 0, server.output());
}

/** Waits until something of this round was acknowledged, so that each kill comes amid publications. */
async function firstPublished(pens: readonly Pen[], writing: Promise<unknown>): Promise<void> {
  const before = pens.map(({ story }) => story.acknowledged);
  const until = Date.now() + 30_000;
  let failed: unknown;
  writing.catch((error: unknown) => {
    failed = error;
  });
  while (pens.every(({ story }, at) => story.acknowledged === before[at])) {
    if (failed) throw failed;
    assert.ok(Date.now() < until, "nothing was published in 30 s");
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** Readers see what was acknowledged, or the last that was tried, whole; nothing older. */
async function assertStands(server: Server, { slug, acknowledged, tried }: Story): Promise<void> {
  if (acknowledged === null) return;
  const { status, body } = await ask(server, `/en/e/${slug}/history`);
  const page = await ask(server, `/en/e/${slug}`);
  assert.equal(status, 200);
  assert.equal(page.status, 200);
  assert.ok(body.length > 0);
  const text = page.body.toString("utf8");
  assert.ok(
    [acknowledged, tried].some((words) => words !== null && text.includes(words)),
    `${slug} shows neither "${acknowledged}" nor "${tried}"`,
  );
}
