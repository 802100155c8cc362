import type { Connection } from "@convenio/db/client";
import { inTime } from "@convenio/db/in-time";
import { invalidationsAfter, lastInvalidation } from "@convenio/db/queries/invalidations";
import { everything } from "@convenio/domain/reading/tags";

/** What keeps a server's cache in step with the record. */
export type Follower = {
  /**
   * Applies whatever was committed before the call. Rejects with what the driver throws when the database does not
   * answer; the next attempt begins where this one failed.
   */
  apply(): Promise<void>;
  /** When the last successful attempt began, in milliseconds as `Date.now()` gives them: nothing older is unknown here. */
  confirmedAt(): number;
  /** Stops looking and listening; the connection stays open. */
  stop(): Promise<void>;
};

/** `onApplied` is told how long after each change it was applied here, in milliseconds. */
export type Following = {
  readonly invalidate: (tags: readonly string[]) => void;
  readonly onApplied?: (delays: readonly number[]) => void;
};

/** How often a server asks what has changed, in milliseconds. */
export const asksEvery = 5_000;
/** A database that is silent for so long is as good as away; what it may answer later is passed over. */
const silentMs = 5_000;
const silence = () => new Error("The database did not answer what has changed.");
/** While the database does not answer. */
const retryMs = 1_000;

/**
 * Follows what changes in the record: on notice, after a lost connection, every 5 s, and whenever `apply` is called.
 * Begins at what stands now, so that it must be called before anything is cached. Throws when the database does not answer.
 */
export async function follow(
  connection: Connection,
  { invalidate, onApplied }: Following,
): Promise<Follower> {
  const { db } = connection;
  let confirmed = Date.now();
  let known = await lastInvalidation(db);
  let running: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const look = async () => {
    const begun = Date.now();
    const found = await inTime(invalidationsAfter(db, known), silentMs, silence);
    if (found === null) {
      known = await inTime(lastInvalidation(db), silentMs, silence);
      invalidate([everything]);
    } else if (found.length > 0) {
      known = found.at(-1)?.seq ?? known;
      invalidate([...new Set(found.flatMap(({ tags }) => tags))]);
      const now = Date.now();
      onApplied?.(found.map(({ at }) => now - Date.parse(at)));
    }
    confirmed = begun;
  };

  const begin = () => {
    running = look().finally(() => {
      running = undefined;
    });
    return running;
  };
  // A look that has begun may have missed what was committed since; one that waits has not.
  const apply = (): Promise<void> => {
    if (waiting !== undefined) return waiting;
    if (running === undefined) return begin();
    waiting = running
      .catch(() => undefined)
      .then(() => {
        waiting = undefined;
        return begin();
      });
    return waiting;
  };

  const tick = async () => {
    const answered = await apply().then(
      () => true,
      () => false,
    );
    if (!stopped) timer = setTimeout(tick, answered ? asksEvery : retryMs);
  };
  const unlisten = await connection.listen(() => void apply().catch(() => undefined));
  timer = setTimeout(tick, asksEvery);

  return {
    apply,
    confirmedAt: () => confirmed,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await unlisten();
      await (waiting ?? running)?.catch(() => undefined);
    },
  };
}
