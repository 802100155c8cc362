import type { Connection } from "@convenio/db/client";
import { inTime } from "@convenio/db/in-time";
import { deleteOldLetters, recordOutlived } from "@convenio/db/queries/outbox";
import { deleteEndedCounts } from "@convenio/db/queries/rate-limit";
import { deleteExpiredSessions } from "@convenio/db/queries/sessions";
import { deleteExpiredLinks } from "@convenio/db/queries/sign-in-links";
import { linkMinutes } from "@convenio/domain/people/letter";

/** What forgets, while the server runs, what is over. */
export type Sweeper = {
  /** Ends with the sweep that is under way, or after five seconds. */
  stop(): Promise<void>;
};

type Options = {
  readonly connection: Pick<Connection, "db">;
  /** Called after each sweep: what is left holds. */
  readonly swept: () => void;
  readonly warn: (line: string, error: unknown) => void;
};

const minute = 60_000;
const pause = minute / 2;
const patienceAtEnd = 5_000;
const lettersKeptFor = 30 * 24 * 60 * minute;

/** Forgets what is over: now, and every 30 seconds. */
export function sweep({ connection, swept, warn }: Options): Sweeper {
  let running: Promise<void> | undefined;
  const go = () => {
    running ??= forget(connection)
      .then(swept)
      .catch((error: unknown) => warn("What is over could not be swept:", error))
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(go, pause).unref();
  go();
  return {
    async stop() {
      clearInterval(timer);
      const late = () => new Error("The sweep takes too long.");
      await inTime(Promise.resolve(running), patienceAtEnd, late).catch(() => undefined);
    },
  };
}

/** Sessions, links and counts that have ended, letters whose link holds no longer, and letters of a month ago. */
async function forget({ db }: Pick<Connection, "db">): Promise<void> {
  const now = Date.now();
  const instant = (shift = 0) => new Date(now + shift).toISOString();
  await recordOutlived(db, "sign-in", instant(-linkMinutes * minute));
  await deleteExpiredLinks(db, instant());
  await deleteExpiredSessions(db, instant());
  await deleteEndedCounts(db, instant());
  await deleteOldLetters(db, instant(-lettersKeptFor));
}
