import type { Connection } from "@convenio/db/client";
import type { Actor } from "@convenio/domain/people/actor";

/** What every procedure is given; made once at the edge, for one request. */
export type Context = {
  readonly connection: Connection;
  readonly actor: Actor;
  /** The id of the session with which a browser asks, so that it knows itself among its owner's; never its token. */
  readonly session?: string;
  /** The clock. A loader may set it back where a demonstration needs a past. */
  readonly now: () => Date;
  /** A fresh UUID version 7. */
  readonly newId: () => string;
  /** Set only by the loader: what is opened stands on invented entries and says so. Never set by the web. */
  readonly demonstration?: boolean;
  /**
   * The keyed hash of the network address that a visitor comes from; null when it is not known. Absent: nobody
   * visits, it is the loader, the operator or the server itself, and no limit is asked.
   */
  readonly address?: string | null;
  /** Stands around every procedure, which is named by its path; absent where nobody watches. */
  readonly around?: <T>(path: string, run: () => Promise<T>) => Promise<T>;
};

/** This instant, ISO 8601 UTC with milliseconds, as truth rows hold it. */
export function instant(ctx: Context): string {
  return ctx.now().toISOString();
}

/** Today, ISO day, UTC: what *overdue* is judged by. */
export function today(ctx: Context): string {
  return instant(ctx).slice(0, 10);
}
