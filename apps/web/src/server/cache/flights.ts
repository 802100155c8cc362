import type { RenderLimit } from "./render-limit.ts";

/** What a render came to; `tags` where it is a page. */
type Landed = { kind: string; tags?: readonly string[] };

type Flight<T> = {
  /** For each tag that was invalidated since the render began, the clock at the first time. */
  stamps: Map<string, number>;
  landed: Promise<{ outcome: T; touchedAt: number }>;
};

/** Renders under way, one for each address. */
export type Flights<T> = {
  /** Renders, or waits for the render under way; null when too many wait already. */
  land(address: string): Promise<{ outcome: T; collapsed: boolean } | null>;
  /** What renders with these tags have read so far may be out of date. */
  touch(tags: readonly string[]): void;
};

/**
 * Makes one render of the requests for one address that come while it runs. `settle` is called once for each, with
 * `current` false when something that the page shows was invalidated meanwhile: it is then good enough for those who
 * asked before, and rendered again for those who asked afterwards.
 */
export function flights<R extends Landed, T>(
  limit: RenderLimit,
  render: (address: string) => Promise<R>,
  settle: (address: string, rendered: R, current: boolean) => T,
): Flights<T> {
  const running = new Map<string, Flight<T>>();
  let clock = 0;

  function begin(address: string): Flight<T> | null {
    const stamps = new Map<string, number>();
    const landed = limit.run(async () => {
      // What changed while it waited for its turn is read anyway.
      stamps.clear();
      try {
        const rendered = await render(address);
        const touchedAt = firstOf(stamps, rendered.tags);
        return { outcome: settle(address, rendered, touchedAt === Number.POSITIVE_INFINITY), touchedAt };
      } finally {
        running.delete(address);
      }
    });
    if (landed === null) return null;
    const flight = { stamps, landed };
    running.set(address, flight);
    return flight;
  }

  return {
    async land(address) {
      const came = clock;
      for (;;) {
        const joined = running.get(address);
        const flight = joined ?? begin(address);
        if (flight === null) return null;
        const { outcome, touchedAt } = await flight.landed;
        if (touchedAt > came) return { outcome, collapsed: joined !== undefined };
      }
    },
    touch(tags) {
      clock += 1;
      for (const { stamps } of running.values()) {
        for (const tag of tags) if (!stamps.has(tag)) stamps.set(tag, clock);
      }
    },
  };
}

/** The clock when something with these tags was first invalidated; of what has no tags, anything. */
function firstOf(stamps: ReadonlyMap<string, number>, tags: readonly string[] | undefined): number {
  const touching = [...stamps].filter(([tag]) => tag === "*" || tags === undefined || tags.includes(tag));
  return Math.min(Number.POSITIVE_INFINITY, ...touching.map(([, at]) => at));
}
