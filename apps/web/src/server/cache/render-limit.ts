/** Lets at most so many renders run at once, in the order in which they were asked for. */
export type RenderLimit = {
  /** Does the work when its turn comes; null at once when too many wait already. */
  run<T>(work: () => Promise<T>): Promise<T> | null;
  readonly running: number;
  readonly waiting: number;
};

/** `most` renders at once; eight times as many may wait. */
export function renderLimit(most: number): RenderLimit {
  const mostWaiting = most * 8;
  const queue: (() => void)[] = [];
  let running = 0;

  async function turn<T>(work: () => Promise<T>): Promise<T> {
    if (running < most) running += 1;
    else await new Promise<void>((begin) => queue.push(begin));
    try {
      return await work();
    } finally {
      // The next in line takes over the place, so that nobody slips in between.
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  }

  return {
    run: (work) => (running >= most && queue.length >= mostWaiting ? null : turn(work)),
    get running() {
      return running;
    },
    get waiting() {
      return queue.length;
    },
  };
}
