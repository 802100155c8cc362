import type { AroundStatement } from "@convenio/db/around-statement";
import type { Connection } from "@convenio/db/client";
import { openInstallation } from "@convenio/db/open-installation";
import { recordPerson } from "@convenio/db/queries/people";
import { everything } from "@convenio/domain/reading/tags";
import { reportLines } from "@convenio/record/report";
import { type DemoPerson, isEmptyDemo, seedDemo } from "@convenio/record/seed";
import { type Env, tellNextAuth } from "../env.ts";
import { applying } from "./invalidation/applying.ts";
import { follow } from "./invalidation/follow.ts";
import { mailer } from "./mail/mailer.ts";
import { runOutbox } from "./mail/run-outbox.ts";
import { span } from "./observe/span.ts";
import { convenio, type Started } from "./process.ts";
import { type Purging, purgeCdn } from "./purge/purge-cdn.ts";
import { authSecret } from "./secret.ts";
import { sweep } from "./sweep.ts";

/**
 * Opens what the process needs, once: the embedded database with its folder, or PostgreSQL, and fills an empty demo.
 * Throws an Error with one clear sentence when the installation cannot be opened.
 */
export function start(env: Env): Promise<Started> {
  const own = convenio();
  own.started ??= open(env);
  return own.started;
}

/** What `start` opened; throws when nothing was started, which no request can meet. */
export function started(): Promise<Started> {
  const { started: opening } = convenio();
  if (!opening) throw new Error("The server was not started.");
  return opening;
}

async function open(env: Env): Promise<Started> {
  const secret = authSecret(env);
  tellNextAuth(env.url, secret);
  const now = () => new Date();
  const around: AroundStatement = (statement, run) => span("statement", { "db.query.text": statement }, run);
  const { connection, close } = await openInstallation(env.place, {
    at: now().toISOString(),
    as: "server",
    around: env.tracing ? around : undefined,
  });
  if (env.CONVENIO_MODE === "demo") await fillEmptyDemo(connection);
  const cdn = env.CONVENIO_PURGE_URL === undefined ? undefined : cdnOf(env, env.CONVENIO_PURGE_URL);
  const follower = await follow(connection, {
    invalidate(tags) {
      convenio().cache?.invalidate(tags);
      cdn?.purge(tags);
    },
    onApplied: (delays) => convenio().metrics?.applied(delays),
  });
  // What changed before this server followed the record, nobody may have told the CDN.
  cdn?.purge([everything]);
  const { SMTP_URL, EMAIL_FROM } = env;
  const send = SMTP_URL && EMAIL_FROM ? mailer({ url: SMTP_URL, from: EMAIL_FROM }) : undefined;
  const warn = (...said: unknown[]) => console.warn(...said);
  const outbox = runOutbox({ connection, send, url: env.url, warn });
  // Whoever starts sends what was written before, and only what still holds.
  const sweeper = sweep({ connection, swept: outbox.wake, warn });
  const stop = async () => {
    await follower.stop();
    await Promise.all([sweeper.stop(), outbox.stop(), cdn?.stop()]);
    await close();
  };
  return { env, secret, connection: applying(connection, follower), follower, outbox, stop };
}

function cdnOf(env: Env, url: string): Purging {
  return purgeCdn({
    url,
    token: env.CONVENIO_PURGE_TOKEN,
    warn: (line) => console.warn(line),
    onPurged: (outcome) => convenio().metrics?.purged(outcome),
  });
}

async function fillEmptyDemo(connection: Connection): Promise<void> {
  const now = () => new Date();
  const demo = { connection, now, addPerson: (person: DemoPerson) => recordPerson(connection.db, person) };
  if (!(await isEmptyDemo(demo))) return;
  console.log("Filling the demonstration with the starter record ...");
  for (const line of reportLines(await seedDemo(demo)).slice(0, 3)) console.log(line);
  console.log("What was left out, and why: pnpm convenio seed prints the whole report.");
}
