import type { Connection } from "@convenio/db/client";
import {
  deleteOldLetters,
  recordNotSent,
  recordOutlived,
  recordSent,
  recordTaken,
} from "@convenio/db/queries/outbox";
import { deleteEndedCounts } from "@convenio/db/queries/rate-limit";
import { deleteExpiredLinks } from "@convenio/db/queries/sign-in-links";
import { linkMinutes, nextAttempt } from "@convenio/domain/people/letter";
import { compose } from "./compose.ts";
import { mailFailure, type Send } from "./mailer.ts";

/** What sends the letters of this installation while the server runs. */
export type Outbox = {
  /** Something was committed that may be a letter: send what is due, without waiting for it. */
  wake(): void;
  /** Ends with the letter that is being sent, or after five seconds: it is then tried again by whoever runs next. */
  stop(): Promise<void>;
};

type Options = {
  readonly connection: Connection;
  /** Absent where no mail is configured: letters then stay until they are read here, or over. */
  readonly send?: Send | undefined;
  /** The public address, which links are made from. */
  readonly url: URL;
  readonly warn: (line: string) => void;
};

const minute = 60_000;
const pause = minute / 2;
/** Longer than any attempt lasts: by then the server that took a letter is gone. */
const takenFor = 3 * minute;
const patienceAtEnd = 5000;
const keptFor = 30 * 24 * 60 * minute;

const instant = (shift = 0) => new Date(Date.now() + shift).toISOString();

/** Sends what waits in the outbox: now, whenever it is woken, and every 30 seconds, when it also sweeps. */
export function runOutbox(options: Options): Outbox {
  const { connection, warn } = options;
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  async function drain(): Promise<void> {
    do {
      again = false;
      while (!stopped && (await sendOne(options))) again = false;
    } while (again && !stopped);
  }

  function go(work: () => Promise<void>): void {
    again = true;
    if (stopped || running) return;
    running = work()
      .catch((error: unknown) => warn(`The outbox could not be read: ${mailFailure(error).reason}`))
      .finally(() => {
        running = undefined;
      });
  }

  const sweepAndDrain = () => sweep(connection).then(drain);
  const timer = setInterval(() => go(sweepAndDrain), pause);
  timer.unref();
  go(sweepAndDrain);
  return {
    wake: () => go(drain),
    async stop() {
      stopped = true;
      clearInterval(timer);
      let waiting: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((done) => {
        waiting = setTimeout(done, patienceAtEnd);
      });
      await Promise.race([running, patience]);
      clearTimeout(waiting);
    },
  };
}

/** Sends the letter that is due, if there is one, and says whether there was. */
async function sendOne({ connection: { db }, send, url, warn }: Options): Promise<boolean> {
  if (send === undefined) return false;
  const letter = await recordTaken(db, { now: instant(), until: instant(takenFor) });
  if (letter === null) return false;
  const failure = await send(letter.recipient, compose(letter, url)).then(() => null, mailFailure);
  if (failure === null) {
    await recordSent(db, letter.id, instant());
    return true;
  }
  const next = failure.permanent ? null : nextAttempt(letter, instant());
  await recordNotSent(db, letter.id, failure.reason, next);
  warn(
    `A letter was not sent (${failure.reason}); ${next ? `it is tried again at ${next}` : "it was given up"}.`,
  );
  return true;
}

/** Forgets what is over: links, counts, letters whose link holds no longer, and letters of a month ago. */
async function sweep({ db }: Connection): Promise<void> {
  await recordOutlived(db, "sign-in", instant(-linkMinutes * minute));
  await deleteExpiredLinks(db, instant());
  await deleteEndedCounts(db, instant());
  await deleteOldLetters(db, instant(-keptFor));
}
