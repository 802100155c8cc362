import type { Connection } from "@convenio/db/client";
import { inTime } from "@convenio/db/in-time";
import { recordNotSent, recordSent, recordTaken } from "@convenio/db/queries/outbox";
import { nextAttempt } from "@convenio/domain/people/letter";
import { compose } from "./compose.ts";
import { mailFailure, type Send } from "./mailer.ts";

/** What sends the letters of this installation while the server runs. */
export type Outbox = {
  /** There may be a letter: send what is due, without waiting for it. */
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
  readonly warn: (line: string, error?: unknown) => void;
};

/** Longer than any attempt lasts: by then the server that took a letter is gone. */
const takenFor = 3 * 60_000;
const patienceAtEnd = 5_000;

const instant = (shift = 0) => new Date(Date.now() + shift).toISOString();

/** Sends what waits in the outbox, one after the other, whenever it is woken. */
export function runOutbox(options: Options): Outbox {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  async function drain(): Promise<void> {
    try {
      do again = false;
      while (!stopped && ((await sendOne(options)) || again));
    } catch (error) {
      options.warn("The outbox could not be read:", error);
    } finally {
      running = undefined;
    }
  }

  return {
    wake() {
      again = true;
      if (!stopped) running ??= drain();
    },
    async stop() {
      stopped = true;
      const late = () => new Error("The letter takes too long.");
      await inTime(Promise.resolve(running), patienceAtEnd, late).catch(() => undefined);
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
