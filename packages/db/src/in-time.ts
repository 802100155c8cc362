/**
 * What `work` comes to, or the error that `late` makes when that takes longer than `ms` milliseconds; what comes after
 * that is passed over.
 */
export async function inTime<T>(work: PromiseLike<T>, ms: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(late()), ms);
  });
  // A query that was not awaited yet runs once for each `then`.
  const running = Promise.resolve(work);
  running.catch(() => undefined);
  try {
    return await Promise.race([running, expired]);
  } finally {
    clearTimeout(timer);
  }
}
